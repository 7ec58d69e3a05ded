# fuzz_page_pae found 738a08cd: alloc_pages set_migratetype_isolate __free_pages ...
boot(ram=96M, pae=1)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)             -> pfn 0x5800 Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 1)              -> pfn 0x1182 Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  ~fail=2+   -> pfn 0x5400 Normal
set_migratetype_isolate(p2)                                -> 0
__free_pages(p2, 10)                                       -> ok
p3 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)  ~fail=3     -> pfn 0x5600 Normal
get_pageblock_migratetype(p3)                              -> 2
p4 = alloc_pages(GFP_KERNEL, 10)                           -> pfn 0x5000 Normal
p5 = alloc_pages(GFP_KERNEL, 10)                           -> pfn 0x4c00 Normal
sysctl(min_free_kbytes, 0)                                 -> 0
p6 = alloc_pages(GFP_TEMPORARY, 9)                         -> pfn 0x4800 Normal
p7 = alloc_pages(GFP_TEMPORARY, 8)                         -> pfn 0x4a00 Normal
page_fill(p5, 0x10cd59)                                    -> ok
sysctl(min_free_kbytes, 65536)                             -> 0
task_flags(PF_MEMALLOC|TIF_MEMDIE)                         -> ok
p8 = alloc_page(GFP_KERNEL|__GFP_NOFAIL|__GFP_NOMEMALLOC)  -> pfn 0xc00 DMA
__free_pages(p5, 7)                                        -> misuse
