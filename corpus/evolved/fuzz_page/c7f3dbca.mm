# fuzz_page found c7f3dbca: show alloc_page alloc_pages_exact sysctl task_flags alloc_pages ...
boot(cpus=4, nodes=2, highmem=12M)
e820(0, 640K, RAM)
e820(1M, 25M, RAM)
e820(26M, 5K, reserved)
e820(26634K, 6134K, RAM)
e820(34M, 13M, RAM)
e820(47M, 1M, ACPI)
show(pagetypeinfo)                                         -> ok
p0 = alloc_page(GFP_KERNEL)                                -> pfn 0x142e Normal
a0 = alloc_pages_exact(2990, GFP_KERNEL|__GFP_NOMEMALLOC)  -> 0xc142f000
sysctl(percpu_pagelist_fraction, 8)                        -> 0
task_flags(PF_MEMALLOC)                                    -> ok
p1 = alloc_pages(GFP_KERNEL, 5)                            -> pfn 0x1440 Normal
p2 = alloc_pages(GFP_KERNEL, 9)                            -> pfn 0x1600 Normal
p3 = alloc_pages(GFP_KERNEL|0x2000, 10)                    -> pfn 0xc00 DMA
p4 = alloc_pages(GFP_KERNEL, 10)                           -> pfn 0x800 DMA
show(buddyinfo)                                            -> ok
reclaimable(p0)                                            -> ok
p5 = alloc_pages(GFP_KERNEL, 10)                           -> pfn 0x400 DMA
p6 = alloc_pages(GFP_KERNEL, 9)                            -> pfn 0x1200 Normal
p7 = alloc_pages(GFP_KERNEL, 5)                            -> pfn 0x1460 Normal
p8 = alloc_pages(GFP_KERNEL, 0)                            -> pfn 0x1072 Normal
p9 = alloc_pages(GFP_KERNEL, 5)                            -> pfn 0x10c0 Normal
p10 = alloc_pages(GFP_KERNEL, 0)                           -> pfn 0x1073 Normal
p11 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                 -> pfn 0x2e00 HighMem
p12 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_ZERO|__GFP_NOMEMALLOC, 1)  -> pfn 0x2e5e HighMem
si_meminfo(freeram)                                        -> 6487
si_meminfo(freeram)                                        -> 6487
p13 = alloc_pages(GFP_USER|__GFP_HIGH|__GFP_NOWARN, 2)     -> pfn 0x10e0 Normal
p14 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_ZERO|__GFP_NOMEMALLOC, 1)  -> pfn 0x2e60 HighMem
p15 = alloc_page(GFP_KERNEL)                               -> pfn 0x1074 Normal
show(buddyinfo)                                            -> ok
p16 = alloc_page(GFP_KERNEL)                               -> pfn 0x1075 Normal
si_meminfo(freeram)                                        -> 6487
p17 = alloc_pages(GFP_USER|__GFP_HIGH|__GFP_NOWARN, 2)     -> pfn 0x10e4 Normal
p18 = alloc_page(GFP_KERNEL)                               -> pfn 0x1076 Normal
show(buddyinfo)                                            -> ok
p19 = alloc_page(GFP_KERNEL)                               -> pfn 0x1077 Normal
