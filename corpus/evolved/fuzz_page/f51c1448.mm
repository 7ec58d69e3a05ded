# fuzz_page found f51c1448: alloc_pages reclaim_hooks_register reclaimable __free_pages ...
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 10)                         -> NULL
! t0: page allocation failure. order:10, mode:0xd0
reclaim_hooks_register(KSWAPD)                           -> ok
reclaimable(p0)                                          -> ok
p3 = alloc_pages(GFP_ATOMIC|__GFP_NORETRY, 10)  ~fail=1  -> NULL
p4 = alloc_pages(GFP_ATOMIC, 10)                         -> pfn 0x800 DMA
__free_pages(p3+738, 6)                                  -> misuse
end_page_writeback(p3)                                   -> misuse
