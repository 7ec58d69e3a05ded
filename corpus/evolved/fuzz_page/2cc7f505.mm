# fuzz_page found 2cc7f505: alloc_pages_exact alloc_pages lock_page __free_pages alloc_page ...
a0 = alloc_pages_exact(8K, GFP_KERNEL)  ~fail=1+              -> NULL
a1 = alloc_pages_exact(8K, GFP_KERNEL)                        -> 0xc1c2e000
p0 = alloc_pages(GFP_KERNEL|__GFP_COMP, 3)                    -> pfn 0x1c30 Normal
lock_page(p0)                                                 -> ok
__free_pages(p0, 3)                                           -> ok
! BUG: Bad page state in process t0  pfn:01c30
! page:c1071c00 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000001(locked)
p1 = alloc_pages(GFP_KERNEL, 3)                               -> pfn 0x1c38 Normal
p2 = alloc_page(GFP_KERNEL)                                   -> pfn 0x1c2d Normal
lock_page(p2)                                                 -> ok
sysctl(min_free_kbytes, 65536)                                -> 0
task_flags(PF_MEMALLOC)                                       -> ok
page_io(p2, 2)                                                -> ok
lock_page(NULL)                                               -> misuse
a2 = alloc_pages_exact(32329, GFP_HIGHUSER|__GFP_NOMEMALLOC)  -> BUG __get_free_pages: (gfp_mask & __GFP_HIGHMEM) != 0
