# fuzz_page found 51b089cf: alloc_page switch_cpu node_page_state alloc_pages put_page ...
boot(ram=96M, cpus=4, nodes=4)
p0 = alloc_page(GFP_USER|__GFP_MOVABLE|__GFP_NORETRY)     -> pfn 0x1072 Normal
switch_cpu(2)                                             -> ok
node_page_state(3, nr_slab_unreclaimable)                 -> 49
p1 = alloc_pages(GFP_HIGHUSER|__GFP_NORETRY, 2)           -> pfn 0x4834 Normal
switch_cpu(3)                                             -> ok
put_page(p0)                                              -> ok
nr_free_buffer_pages()                                    -> 23636
p2 = alloc_page(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS)  -> pfn 0x3 DMA
p3 = alloc_pages(GFP_HIGHUSER, 10)                        -> pfn 0x5800 Normal
p4 = alloc_pages(GFP_HIGHUSER, 10)                        -> pfn 0x5400 Normal
p5 = alloc_pages(GFP_HIGHUSER, 10)                        -> pfn 0x5000 Normal
__free_pages(p1, 2)                                       -> ok
oom_victim(0)                                             -> ok
a0 = __get_free_pages(GFP_NOFS|0x2000, 2)                 -> 0xc5c34000
__free_pages(p2, 0)                                       -> ok
p6 = alloc_pages(__GFP_COMP, 0)                           -> pfn 0x5c33 Normal
page_fill(p5, 0x4dc1f65b)                                 -> ok
a1 = alloc_pages_exact(44925, GFP_ATOMIC|__GFP_DMA|__GFP_IO|__GFP_FS|__GFP_NOWARN|__GFP_REPEAT|__GFP_NORETRY|__GFP_ZERO|__GFP_HARDWALL|0x100000)  -> 0xc0c00000
