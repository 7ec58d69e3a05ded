# fuzz_page found 5187a391: alloc_pages reclaim_hooks_register reclaimable ...
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
reclaim_hooks_register(KSWAPD)                  -> ok
reclaimable(p1)                                 -> ok
set_page_mapcount(p1, 1)                        -> ok
set_page_mapcount(p0, 0)                        -> ok
__free_pages(p0, 10)                            -> ok
p3 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x800 DMA
p4 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p5 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p6 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p7 = alloc_page(GFP_HIGHUSER)                   -> pfn 0xc2d DMA
set_page_mapcount(p7, 2)                        -> ok
__free_pages(p7, 0)                             -> ok
! BUG: Bad page state in process t0  pfn:00c2d
! page:c0039b40 count:0 mapcount:2 mapping:00000000 index:0x0
! page flags: 0x0()
p8 = alloc_page(GFP_HIGHUSER)                   -> pfn 0xc2e DMA
set_page_mapcount(p8, 1)                        -> ok
set_page_mapcount(p8, 0)                        -> ok
__free_pages(p8, 0)                             -> ok
p9 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p10 = alloc_pages(GFP_KERNEL, 10)               -> NULL
! t0: page allocation failure. order:10, mode:0xd0
show(buddyinfo)                                 -> ok
a0 = __get_free_pages(GFP_HIGHUSER_MOVABLE, 8)  -> BUG __get_free_pages: (gfp_mask & __GFP_HIGHMEM) != 0
