# fuzz_page_pae found f4fc5f49: alloc_pages split_page __get_dma_pages switch_cpu ...
boot(pae=1)
p0 = alloc_pages(GFP_KERNEL, 5)                                 -> pfn 0x1c40 Normal
split_page(p0, 5)                                               -> ok
a0 = __get_dma_pages(GFP_DMA|__GFP_NOMEMALLOC|0x2000, 0)        -> 0xc0c00000
switch_cpu(0)                                                   -> ok
__free_pages(p0+1, 0)                                           -> ok
__free_pages(p0, 0)                                             -> ok
free_pages(a0, 0)                                               -> ok
__free_pages(p0+2, 0)                                           -> ok
__free_pages(p0+5, 0)                                           -> ok
__free_pages(p0+6, 0)                                           -> ok
__free_pages(p0+7, 0)                                           -> ok
__free_pages(p0+8, 0)                                           -> ok
__free_pages(p0+9, 0)                                           -> ok
__free_pages(p0+10, 0)                                          -> ok
__free_pages(p0+11, 0)                                          -> ok
__free_pages(p0+12, 0)                                          -> ok
a1 = alloc_pages_exact(101, GFP_ATOMIC|__GFP_NOFAIL)  ~fail=1+  -> 0xc1c4c000
p1 = alloc_pages(GFP_ATOMIC, 0)                                 -> pfn 0x1c45 Normal
