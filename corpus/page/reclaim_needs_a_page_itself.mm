# Writing out takes a page, from the reserves; where that fails nothing is freed
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)            -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)            -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)             -> pfn 0xe00 DMA
reclaim_hooks_register(RECLAIM)             -> ok
reclaimable(p1)                             -> ok
p3 = alloc_pages(GFP_KERNEL, 10)  ~fail=2+  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p4 = alloc_pages(GFP_KERNEL, 10)  ~fail=3   -> pfn 0x400 DMA
