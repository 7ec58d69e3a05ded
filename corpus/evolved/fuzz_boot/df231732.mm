# fuzz_boot found df231732: alloc_pages alloc_page tick
boot(ram=48M, cpus=1, highmem=8584K, movablecore=0x6ee, ramdisk=32766K, ramdisk_size=0x1001, bios_ebda=0x60de, ramfill=0x69)
e820(0, 640K, RAM)
e820(1M, 12M, RAM)
e820(16M, 0x1d629645c63906, RAM)
p0 = alloc_pages(GFP_HIGHUSER, 1)                -> pfn 0x38400 HighMem
p1 = alloc_pages(GFP_ATOMIC|__GFP_COMP, 8)       -> pfn 0x37d00 Normal
p2 = alloc_pages(GFP_HIGHUSER, 1)                -> pfn 0x38402 HighMem
p3 = alloc_page(GFP_HIGHUSER)                    -> pfn 0x38404 HighMem
p4 = alloc_pages(GFP_ATOMIC, 1)                  -> pfn 0x37c2c Normal
tick(436)                                        -> ok
p5 = alloc_pages(GFP_ATOMIC, 0)                  -> pfn 0x37c13 Normal
p6 = alloc_page(GFP_ATOMIC)                      -> pfn 0x37c14 Normal
p7 = alloc_page(GFP_ATOMIC)                      -> pfn 0x37c15 Normal
p8 = alloc_page(GFP_HIGHUSER|__GFP_RECLAIMABLE)  -> pfn 0x38600 HighMem
