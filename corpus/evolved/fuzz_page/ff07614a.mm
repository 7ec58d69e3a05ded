# fuzz_page found ff07614a: alloc_page set_page_flags free_pages page_check
p0 = alloc_page(GFP_HIGHUSER)         -> pfn 0x2c00 HighMem
set_page_flags(p0, PG_lru|PG_active)  -> ok
free_pages(NULL, 0)                   -> ok
page_check(p0+1, 0x89c7cade)          -> misuse
