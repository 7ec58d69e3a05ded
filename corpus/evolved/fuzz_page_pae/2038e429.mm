# fuzz_page_pae found 2038e429: mod_zone_page_state alloc_page switch_cpu alloc_pages ...
boot(ram=48M, cpus=2, nodes=2, pae=1, highmem=8M)
mod_zone_page_state(0, DMA, nr_file_pages, 100)     -> ok
mod_zone_page_state(0, Normal, nr_file_pages, 20)   -> ok
mod_zone_page_state(1, Normal, nr_file_pages, 3)    -> ok
mod_zone_page_state(1, Normal, nr_file_pages, 3)    -> ok
p0 = alloc_page(GFP_KERNEL)                         -> pfn 0x182b Normal
switch_cpu(2)                                       -> ok
p1 = alloc_page(GFP_KERNEL)                         -> pfn 0x182c Normal
switch_cpu(3)                                       -> ok
p2 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x2000 Normal
p3 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x1400 Normal
p4 = alloc_pages_node(-1, GFP_KERNEL, 0)            -> pfn 0x242e Normal
p5 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0xc00 DMA
reclaim_hooks_register(CONGESTION)                  -> ok
reclaim_progress(100, 2)                            -> ok
p6 = alloc_page(GFP_KERNEL)                         -> pfn 0x242f Normal
p7 = alloc_pages(GFP_KERNEL|__GFP_REPEAT, 10)       -> pfn 0x800 DMA
p8 = alloc_page(GFP_KERNEL|__GFP_COLD)              -> pfn 0x2430 Normal
p9 = alloc_pages_node(-1, GFP_KERNEL, 0)            -> pfn 0x2431 Normal
switch_cpu(1)                                       -> ok
p10 = alloc_pages_node(-1, GFP_KERNEL, 0)  ~fail=3  -> pfn 0x2432 Normal
p11 = alloc_pages(GFP_KERNEL, 1)                    -> pfn 0x2434 Normal
p12 = alloc_page(GFP_HIGHUSER_MOVABLE|__GFP_REPEAT|__GFP_THISNODE)  -> pfn 0x2c00 HighMem
p13 = alloc_page(GFP_TEMPORARY|__GFP_HIGHMEM|__GFP_COLD|__GFP_THISNODE)  -> pfn 0x2e00 HighMem
undo_isolate_page_range(0x2600, 0x5e00)             -> ok
