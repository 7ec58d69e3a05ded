# fuzz_boot_pae found 6ca63931: alloc_pages get_zeroed_page show alloc_page check
boot(ram=24M, pae=1)
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)      -> pfn 0x1062 Normal
a0 = get_zeroed_page(GFP_KERNEL|__GFP_NOFAIL)  -> 0xc1430000
a1 = get_zeroed_page(GFP_KERNEL|__GFP_NOFAIL)  -> 0xc1431000
show(vmstat)                                   -> ok
p1 = alloc_page(GFP_HIGHUSER)                  -> pfn 0x1432 Normal
show(buddyinfo)                                -> ok
check()                                        -> ok
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)      -> pfn 0x1063 Normal
a2 = get_zeroed_page(GFP_KERNEL|__GFP_NOFAIL)  -> 0xc1433000
show(vmstat)                                   -> ok
