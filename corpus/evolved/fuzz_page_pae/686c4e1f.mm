# fuzz_page_pae found 686c4e1f: show alloc_pages test_pages_isolated get_zeroed_page ...
boot(ram=64M, pae=1, highmem=24M, kernelcore=52M)
show(zonelists)                                            -> ok
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 1)                  -> pfn 0x3c00 Movable
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)             -> pfn 0x2000 Normal
test_pages_isolated(0x5c00, 0x6001)                        -> misuse
a0 = get_zeroed_page(GFP_NOFS)                             -> 0xc2430000
drain_local_pages()                                        -> ok
__free_pages(p0, 1)                                        -> ok
task_flags(TIF_MEMDIE)                                     -> ok
p2 = alloc_page(GFP_KERNEL|__GFP_NOFAIL|__GFP_NOMEMALLOC)  -> pfn 0x2431 Normal
free_pages(a0, 0)                                          -> ok
free_pages(a0, 0)                                          -> BUG put_page_testzero: atomic_read(&page->_count) == 0
wait_on_page_writeback(p0+2)
