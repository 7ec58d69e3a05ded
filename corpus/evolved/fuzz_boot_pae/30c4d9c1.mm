# fuzz_boot_pae found 30c4d9c1: show alloc_pages_exact
boot(cpus=1, pae=1, ramdisk=20K, ramdisk_size=0, setup_data_nr=165, ramfill=0xad)
e820(0, 639K, RAM, 0)
e820(1M, 14M, RAM, 0)
e820(103304K, 40584K, RAM, 3)
show(e820)                                          -> ok
a0 = alloc_pages_exact(53265, GFP_USER|__GFP_COLD)  -> 0xc8810000
