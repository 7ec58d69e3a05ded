# fuzz_boot found 757a3329: show alloc_pages_exact alloc_pages_node free_pages_exact
boot(ram=32M, cpus=1, setup_data=5K, setup_data_size=0x10)
e820(0, 640K, RAM)
e820(1M, 14M, RAM)
e820(48M, 24M, RAM)
e820(0x10d02fe9032b, 0x1971555, RAM)
e820(0xffffffffff0bd066, 0, RAM)
e820(556K, 0x200021e, RAM, 1)
show(early_res)                                        -> ok
a0 = alloc_pages_exact(63803, GFP_USER|__GFP_MOVABLE)  -> 0xc1130000
p0 = alloc_pages_node(0, GFP_NOIO, 0)                  -> pfn 0x4413 Normal
free_pages_exact(a0, 64K)                              -> ok
