# fuzz_page found 9229a36b: alloc_pages fail_page_alloc alloc_page set_page_mapcount sysctl ...
p0 = alloc_pages(GFP_KERNEL, 10)        -> pfn 0x1800 Normal
fail_page_alloc(2, 100, 0, 2, 0, 0, 0)  -> ok
p1 = alloc_page(GFP_KERNEL)             -> pfn 0x1c2d Normal
p2 = alloc_page(GFP_HIGHUSER)           -> NULL
p3 = alloc_page(GFP_HIGHUSER)           -> pfn 0x2c00 HighMem
set_page_mapcount(p2, 2)                -> misuse
sysctl(min_free_kbytes, 32768)          -> 0
p4 = alloc_pages(GFP_KERNEL, 10)        -> NULL
fail_page_alloc(2, 100, 0, 2, 0, 0, 0)  -> ok
p5 = alloc_page(GFP_KERNEL)             -> panic Out of memory and no killable processes...
! t0 invoked oom-killer: gfp_mask=0xd0, order=0, oom_adj=0
p6 = alloc_page(GFP_KERNEL)
p7 = alloc_page(GFP_KERNEL)
p8 = alloc_page(GFP_KERNEL)
p9 = alloc_page(GFP_KERNEL)
p10 = alloc_page(GFP_KERNEL)
p11 = alloc_pages(GFP_KERNEL, 10)
p12 = alloc_page(GFP_KERNEL)
p13 = alloc_page(GFP_KERNEL)
p14 = alloc_page(GFP_KERNEL)
p15 = alloc_page(GFP_KERNEL|__GFP_COMP|__GFP_ZERO)
p16 = alloc_page(GFP_KERNEL)
p17 = alloc_page(GFP_KERNEL)
start_isolate_page_range(0x1400, 0x1800)
__free_pages(p2, 0)
test_pages_isolated(0x1400, 0x1800)
p18 = alloc_page(GFP_KERNEL)
p19 = alloc_pages(GFP_KERNEL, 10)
reclaim_progress(1, 4000000000)
drain_local_pages()
p20 = alloc_pages(GFP_KERNEL|__GFP_REPEAT, 10)
p21 = alloc_page(GFP_KERNEL)
p22 = alloc_page(GFP_KERNEL)
