# fuzz_page_pae found 88e9856b: __get_free_pages alloc_pages split_page __free_pages ...
boot(pae=1)
a0 = __get_free_pages(GFP_KERNEL|__GFP_HIGH|__GFP_NOMEMALLOC, 0)  -> 0xc1c30000
p0 = alloc_pages(GFP_KERNEL, 5)                                   -> pfn 0x1c40 Normal
split_page(p0, 5)                                                 -> ok
__free_pages(p0+1, 0)                                             -> ok
__free_pages(p0, 0)                                               -> ok
__free_pages(p0+2, 0)                                             -> ok
drain_local_pages()                                               -> ok
show(buddyinfo)                                                   -> ok
free_hot_cold_page(p0+3, 1)                                       -> ok
__free_pages(p0+4, 0)                                             -> ok
task_flags(PF_MEMALLOC)                                           -> ok
task_flags(PF_MEMALLOC)                                           -> ok
mod_zone_page_state(1, HighMem, nr_free_pages, -64)               -> misuse
mod_zone_page_state(1, HighMem, nr_free_pages, -64)               -> misuse
free_pages(a0, 0)                                                 -> ok
switch_cpu(1)                                                     -> ok
put_page(p0+5)                                                    -> ok
p1 = alloc_pages_node(3, GFP_KERNEL, 0)                           -> pfn 0x1c44 Normal
a1 = get_zeroed_page(GFP_KERNEL)                                  -> 0xc1c45000
split_page(p1, 0)                                                 -> ok
show(buddyinfo)                                                   -> ok
show(buddyinfo)                                                   -> ok
show(buddyinfo)                                                   -> ok
show(buddyinfo)                                                   -> ok
__free_pages(p1, 0)                                               -> ok
put_page(p0+6)                                                    -> ok
task_flags(PF_MEMALLOC)                                           -> ok
task_flags(PF_MEMALLOC)                                           -> ok
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)                     -> pfn 0x1e00 Normal
a2 = __get_dma_pages(GFP_KERNEL, 0)                               -> 0xc0c00000
split_page(p2, 9)                                                 -> ok
get_page(p0+7)                                                    -> ok
p3 = alloc_pages_node(3, GFP_TEMPORARY|__GFP_DMA|__GFP_DMA32|__GFP_COLD|__GFP_NOWARN|__GFP_REPEAT|__GFP_NOFAIL|__GFP_ZERO|__GFP_THISNODE|0x2000, 11)  -> BUG gfp_zone: (GFP_ZONE_BAD >> bit) & 1
