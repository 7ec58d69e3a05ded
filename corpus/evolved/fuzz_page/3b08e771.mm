# fuzz_page found 3b08e771: alloc_pages __free_pages switch_cpu page_io wait_on_page_locked ...
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL|__GFP_NOMEMALLOC, 10)  -> pfn 0x800 DMA
__free_pages(p0, 10)                               -> ok
p1 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x800 DMA
switch_cpu(1)                                      -> ok
page_io(p1, 4)                                     -> misuse
p2 = alloc_pages(GFP_USER, 0)                      -> pfn 0xc2d DMA
wait_on_page_locked(p1)                            -> ok
a0 = __get_free_pages(GFP_USER, 0)                 -> 0xc0c2e000
nr_free_pagecache_pages()                          -> 3747
split_page(p1+2, 10)                               -> BUG split_page: page_count(page) == 0
