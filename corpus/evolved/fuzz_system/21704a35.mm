# fuzz_system found 21704a35: alloc_pages fail_page_alloc test_pages_isolated __free_pages ...
boot(ram=96M)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)                   -> pfn 0x5800 Normal
fail_page_alloc(12, 82, 4194305, -1, 0, 4136959, 1, 2147483649)  -> ok
test_pages_isolated(0x5c00, 0x6000)                              -> -EBUSY
__free_pages(p0, 10)                                             -> ok
test_pages_isolated(0x5c00, 0x6000)                              -> -EBUSY
a0 = __get_dma_pages(GFP_ATOMIC|__GFP_NOFAIL|__GFP_COMP|__GFP_THISNODE|__GFP_RECLAIMABLE|__GFP_NOTRACK|0x102000, 12)  -> NULL
! WARN __alloc_pages_slowpath: !(gfp_mask & __GFP_NOWARN)
