# A lookup takes a reference of a page in use, and none of a block's later pages
boot(cpus=2)
t1 = kthread(1)                       -> t1
p0 = alloc_pages(GFP_KERNEL, 1)       -> pfn 0x1c2e Normal
@t1 page_cache_get_speculative(p0)    -> 1
@t1 page_cache_get_speculative(p0+1)  -> 0
page_count(p0)                        -> 2
__free_pages(p0, 1)                   -> ok
@t1 put_page(p0)                      -> ok
