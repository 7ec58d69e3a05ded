# with three levels of page tables a compound page, a zone without hope and a refusal are judged alike
boot(ram=24M, highmem=0, pae=1)
p0 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)  -> pfn * Normal
zone_all_unreclaimable(0, Normal)           -> ok
__free_pages(p0, 2)                         -> ok
sysctl(min_free_kbytes, 65536)              -> 0
p1 = alloc_pages(GFP_NOWAIT, 1)             -> NULL
! t0: page allocation failure. order:1, mode:0x0
