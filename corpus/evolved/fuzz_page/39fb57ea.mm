# fuzz_page found 39fb57ea: alloc_pages get_pageblock_migratetype free_hot_cold_page
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)  -> pfn 0x1200 Normal
get_pageblock_migratetype(NULL)                -> misuse
free_hot_cold_page(p0+121, 1)                  -> BUG put_page_testzero: atomic_read(&page->_count) == 0
