# fuzz_page found a0109644: sysctl alloc_pages task_flags alloc_page show alloc_pages_exact ...
boot(ram=24M)
sysctl(min_free_kbytes, 16384)                           -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)  ~fail=4+  -> pfn 0x1600 Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)  ~fail=2+  -> pfn 0xc00 DMA
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)            -> pfn 0xe00 DMA
task_flags(PF_MEMALLOC|0x100200)                         -> ok
p3 = alloc_page(GFP_HIGHUSER_MOVABLE)                    -> pfn 0x1062 Normal
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)            -> pfn 0x1200 Normal
show(pagetypeinfo)                                       -> ok
a0 = alloc_pages_exact(33781, GFP_USER)                  -> 0xc1070000
p5 = alloc_page(GFP_HIGHUSER|0x2000)                     -> pfn 0x200 DMA
set_page_flags(p5, PG_lru|PG_active)                     -> ok
a1 = __get_free_pages(GFP_KERNEL, 0)  ~fail=1            -> NULL
get_page(p0)                                             -> ok
a2 = __get_free_pages(GFP_KERNEL|__GFP_DMA32, 0)         -> 0xc0201000
a3 = __get_dma_pages(GFP_NOIO|__GFP_DMA32|__GFP_COLD|__GFP_RECLAIMABLE, 3)  -> BUG gfp_zone: (GFP_ZONE_BAD >> bit) & 1
