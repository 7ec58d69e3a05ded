# fuzz_page_pae found 0ead01b7: alloc_page set_page_mapping __free_pages __get_dma_pages ...
boot(pae=1)
p0 = alloc_page(GFP_USER|__GFP_DMA|__GFP_MOVABLE)             -> pfn 0x3 DMA
set_page_mapping(p0, 0xc0de0001)                              -> ok
__free_pages(p0, 0)                                           -> ok
a0 = __get_dma_pages(__GFP_NOMEMALLOC, 3)                     -> 0xc0c00000
unset_migratetype_isolate(p0)                                 -> ok
p1 = alloc_page(GFP_KERNEL|__GFP_DMA32|__GFP_COMP)  ~fail=1+  -> NULL
sysctl(min_free_kbytes, 65536)                                -> 0
oom_killer_disable(1)                                         -> ok
oom_killer_disabled()                                         -> 1
a1 = __get_free_pages(GFP_NOFS, 4)                            -> NULL
! t0: page allocation failure. order:4, mode:0x50
p2 = alloc_page(GFP_DMA|__GFP_FS|__GFP_REPEAT|__GFP_NOFAIL|__GFP_NORETRY|__GFP_ZERO|__GFP_NOTRACK)  -> NULL
! t0: page allocation failure. order:0, mode:0x209c81
p3 = alloc_page(GFP_NOFS|__GFP_DMA)                           -> limit steps
p4 = alloc_page(GFP_USER|__GFP_HIGH|__GFP_NORETRY|__GFP_COMP)
trylock_page(p4)
p5 = alloc_page(GFP_KERNEL)
p6 = alloc_page(GFP_KERNEL|__GFP_NOFAIL)
zone_all_unreclaimable(0, DMA)
p7 = alloc_page(GFP_ATOMIC)
oom_killer_disable(0)
p8 = alloc_page(GFP_KERNEL)
__free_pages(p3, 0)
free_pages(a1, 4)
__free_pages(p1, 0)
__free_pages(p2, 0)
__free_pages(p4, 0)
free_pages(a0, 3)
trylock_page(p6+2)
