# fuzz_page found 0e334500: alloc_pages __get_dma_pages trylock_page test_pages_isolated ...
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL|__GFP_DMA, 9)       -> pfn 0xe00 DMA
a0 = __get_dma_pages(GFP_USER|__GFP_REPEAT, 0)  -> 0xc0c2d000
trylock_page(p0+432)                            -> 1
test_pages_isolated(0x1400, 0x1c00)             -> 0
sysctl(min_free_kbytes, 0)                      -> 0
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x800 DMA
a1 = __get_dma_pages(GFP_USER, 0)               -> 0xc0c2e000
p2 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)   -> pfn 0x200 DMA
p3 = alloc_page(GFP_TEMPORARY)                  -> pfn 0xc2f DMA
sysctl(min_free_kbytes, 0)                      -> 0
p4 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x400 DMA
p5 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0xd8
p6 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)   -> NULL
! t0: page allocation failure. order:9, mode:0xd8
test_pages_isolated(0x1400, 0x1c00)             -> 0
p7 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)   -> pfn 0xd00 DMA
p8 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)   -> pfn 0xc80 DMA
p9 = alloc_page(GFP_TEMPORARY)                  -> pfn 0xc30 DMA
free_pages_exact(a0+0x2, 4020K)                 -> misuse
