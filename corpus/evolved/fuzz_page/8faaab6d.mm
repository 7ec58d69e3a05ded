# fuzz_page found 8faaab6d: alloc_page lock_page get_page switch_cpu reclaimable page_io ...
p0 = alloc_page(GFP_HIGHUSER)  -> pfn 0x2c00 HighMem
lock_page(p0)                  -> ok
get_page(p0)                   -> ok
switch_cpu(3)                  -> ok
switch_cpu(1)                  -> ok
reclaimable(p0)                -> misuse
page_io(p0, 50)                -> ok
lock_page(p0)                  -> ok
page_io(p0, 10)                -> ok
p1 = alloc_pages(GFP_HIGHUSER|__GFP_COLD|__GFP_REPEAT|__GFP_COMP|__GFP_NOMEMALLOC|__GFP_NOTRACK, 0)  -> pfn 0x2c01 HighMem
p2 = alloc_pages(GFP_HIGHUSER|__GFP_COLD|__GFP_REPEAT|__GFP_COMP|__GFP_NOMEMALLOC|__GFP_NOTRACK, 0)  -> pfn 0x2c02 HighMem
get_page(p1)                   -> ok
p3 = alloc_pages(GFP_HIGHUSER|__GFP_COLD|__GFP_REPEAT|__GFP_COMP|__GFP_NOMEMALLOC|__GFP_NOTRACK, 0)  -> pfn 0x2c03 HighMem
p4 = alloc_pages(GFP_HIGHUSER|__GFP_COLD|__GFP_REPEAT|__GFP_COMP|__GFP_NOMEMALLOC|__GFP_NOTRACK, 0)  -> pfn 0x2c04 HighMem
wait_on_page_locked(p0)        -> ok
trylock_page(p0)               -> 1
