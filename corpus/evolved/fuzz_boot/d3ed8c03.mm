# fuzz_boot found d3ed8c03: show alloc_pages_exact
boot(ram=96M, cpus=2, nodes=4)
e820(0, 636K, RAM)
e820(1M, 15M, RAM)
e820(0, 636K, RAM)
e820(1M, 15M, RAM)
e820(0x1100100, 0xe00, RAM)
e820(2M, 0x8ec, unusable)
e820(0, 636K, RAM)
e820(1M, 32084K, RAM)
e820(5500K, 1M, reserved)
e820(0xaa2, 0x400481, RAM)
show(zonelists)                                      -> ok
a0 = alloc_pages_exact(19320, GFP_ATOMIC|__GFP_DMA)  -> 0xc0830000
show(kernel_page_tables)                             -> ok
show(kernel_page_tables)                             -> ok
a1 = alloc_pages_exact(19320, GFP_ATOMIC|__GFP_DMA)  -> 0xc0838000
