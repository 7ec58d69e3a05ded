# fuzz_boot_pae found d8a025d7: show
boot(ram=32M, cpus=1, pae=1, memmap=16M, memmap_size=4M, memmap_type=reserved, ramfill=0x9d)
e820(0, 638K, RAM, 0)
e820(1M, 3M, RAM, 0)
e820(4G, 13M, RAM, 3)
e820(4M, 9M, RAM, 1)
show(e820)       -> ok
show(buddyinfo)  -> ok
