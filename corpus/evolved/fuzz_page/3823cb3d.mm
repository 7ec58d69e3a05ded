# fuzz_page found 3823cb3d: alloc_pages alloc_page sysctl show alloc_pages_node ...
boot(ram=16M)
p0 = alloc_pages(GFP_HIGHUSER, 10)                 -> pfn 0x800 DMA
p1 = alloc_page(GFP_KERNEL)  ~fail=2               -> pfn 0xc2d DMA
sysctl(min_free_kbytes, 65536)                     -> 0
show(zonelists)                                    -> ok
p2 = alloc_pages(GFP_ATOMIC|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10020
p3 = alloc_pages(GFP_HIGHUSER, 0)                  -> panic Out of memory and no killable processes...
! t0 invoked oom-killer: gfp_mask=0x200d2, order=0, oom_adj=0
p4 = alloc_pages(GFP_HIGHUSER, 10)
p5 = alloc_pages(GFP_HIGHUSER, 10)
p6 = alloc_pages(GFP_HIGHUSER, 10)
p7 = alloc_pages_node(2, GFP_USER, 0)  ~fail=1+
show(zonelists)
p8 = alloc_pages(GFP_HIGHUSER, 10)
p9 = alloc_pages(GFP_HIGHUSER, 10)
p10 = alloc_pages(GFP_HIGHUSER, 10)
p11 = alloc_pages(GFP_HIGHUSER, 10)
p12 = alloc_pages(GFP_HIGHUSER, 10)
p13 = alloc_pages(GFP_HIGHUSER, 10)
p14 = alloc_pages(GFP_HIGHUSER, 10)
p15 = alloc_pages(GFP_HIGHUSER, 10)
a0 = alloc_pages_exact(44925, GFP_USER|__GFP_DMA|__GFP_HIGH|__GFP_NOWARN|__GFP_REPEAT|__GFP_NORETRY|__GFP_ZERO|0x100000)
p16 = alloc_page(GFP_KERNEL)  ~fail=2
p17 = alloc_page(GFP_KERNEL)  ~fail=2+
a1 = get_zeroed_page(GFP_KERNEL)
__free_pages(p3, 0)
__free_pages(p0, 10)
__free_pages(p7, 0)
__free_pages(p11, 10)
__free_pages(p14, 10)
free_pages(a1, 0)
__free_pages(p15, 10)
__free_pages(p2, 10)
free_pages_exact(a0, 44K)
