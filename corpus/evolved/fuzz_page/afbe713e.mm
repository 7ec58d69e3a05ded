# fuzz_page found afbe713e: undo_isolate_page_range alloc_page unset_migratetype_isolate ...
boot(ram=192M, cpus=2, nodes=2)
undo_isolate_page_range(0x5c00, 0x6c00)                -> ok
p0 = alloc_page(GFP_USER|__GFP_DMA)  ~fail=2           -> pfn 0xc00 DMA
unset_migratetype_isolate(p0)                          -> ok
mod_zone_page_state(0, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(0, Normal, nr_inactive_file, 500)  -> ok
p1 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x5c00 Normal
p2 = alloc_pages(GFP_HIGHUSER, 10)                     -> pfn 0x5800 Normal
p3 = alloc_pages(GFP_HIGHUSER, 9)                      -> pfn 0x6200 Normal
p4 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x5400 Normal
p5 = alloc_pages(GFP_HIGHUSER, 9)                      -> pfn 0x5000 Normal
p6 = alloc_pages(GFP_HIGHUSER, 9)                      -> pfn 0x5200 Normal
p7 = alloc_pages(GFP_HIGHUSER, 9)                      -> pfn 0x4c00 Normal
p8 = alloc_pages(GFP_HIGHUSER, 9)                      -> pfn 0x4e00 Normal
p9 = alloc_pages(GFP_HIGHUSER, 9)                      -> pfn 0x4800 Normal
p10 = alloc_pages(GFP_KERNEL, 10)                      -> pfn 0x4400 Normal
show(buddyinfo)                                        -> ok
a0 = get_zeroed_page(GFP_NOIO|__GFP_FS)                -> 0xc6028000
p11 = alloc_pages(GFP_KERNEL, 10)                      -> pfn 0x4000 Normal
show(buddyinfo)                                        -> ok
a1 = get_zeroed_page(GFP_NOIO|__GFP_FS)                -> 0xc6029000
p12 = alloc_page(GFP_USER|__GFP_DMA32)                 -> pfn 0x602a Normal
__free_pages(p9, 9)                                    -> ok
__free_pages(p0, 0)                                    -> ok
a2 = get_zeroed_page(GFP_ATOMIC|__GFP_MOVABLE|__GFP_REPEAT|__GFP_NORETRY|__GFP_COMP|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_THISNODE|__GFP_NOTRACK|0x2000)  -> 0xc1192000
__free_pages(p1, 10)                                   -> ok
__free_pages(p6, 9)                                    -> ok
__free_pages(p11, 10)                                  -> ok
free_pages(a0, 0)                                      -> ok
__free_pages(p7, 9)                                    -> ok
__free_pages(p3, 9)                                    -> ok
__free_pages(p5, 9)                                    -> ok
__free_pages(p8, 9)                                    -> ok
