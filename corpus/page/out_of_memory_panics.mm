# An order that is worth a kill, and nobody to kill: panic
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)   -> pfn 0xe00 DMA
sysctl(min_free_kbytes, 65536)                  -> 0
p3 = alloc_page(GFP_KERNEL)                     -> panic Out of memory and no killable processes...
! t0 invoked oom-killer: gfp_mask=0xd0, order=0, oom_adj=0
