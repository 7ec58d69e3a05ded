# __GFP_NOFAIL kills for an order that is not worth it otherwise
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)                -> pfn 0xe00 DMA
p3 = alloc_pages(GFP_KERNEL|__GFP_NOFAIL, 10)  -> panic Out of memory and no killable processes...
! t0 invoked oom-killer: gfp_mask=0x8d0, order=10, oom_adj=0
