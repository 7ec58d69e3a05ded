# fuzz_page found e35cf8ed: show tick alloc_page inc_zone_page_state
boot(ram=48M)
show(pagetypeinfo)                   -> ok
tick(0)                              -> ok
p0 = alloc_page(GFP_KERNEL)          -> pfn 0x2c2d Normal
p1 = alloc_page(GFP_KERNEL)          -> pfn 0x2c2e Normal
inc_zone_page_state(p1+1, nr_mlock)  -> misuse
