# fuzz_boot_pae found 30e42a5d: show alloc_pages alloc_page free_hot_cold_page
boot(cpus=1, pae=1, ramdisk=20K, ramdisk_size=0, setup_data_nr=165, ramfill=0xad)
e820(0, 639K, RAM, 0)
e820(1M, 14M, RAM, 0)
e820(30980K, 40584K, RAM, 3)
show(e820)                       -> ok
p0 = alloc_pages(GFP_NOFS, 1)    -> pfn 0x45c6 Normal
p1 = alloc_page(GFP_TEMPORARY)   -> pfn 0x4000 Normal
free_hot_cold_page(p1, 0)        -> ok
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_REPEAT|__GFP_COMP|__GFP_ZERO, 0)  -> pfn 0x1f33 Normal
show(buddyinfo)                  -> ok
p3 = alloc_pages(GFP_KERNEL, 1)  -> pfn 0x45c8 Normal
