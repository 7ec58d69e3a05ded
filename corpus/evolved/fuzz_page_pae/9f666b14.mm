# fuzz_page_pae found 9f666b14: sysctl start_isolate_page_range alloc_page alloc_pages ...
boot(ram=48M, pae=1, kernelcore=16M)
sysctl(min_free_kbytes, 32768)                            -> 0
start_isolate_page_range(0x7a00, 0x1800)                  -> 0
p0 = alloc_page(GFP_HIGHUSER)                             -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)                -> pfn 0xc04 DMA
__free_pages(p0, 0)                                       -> ok
p2 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)     -> NULL
p3 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)     -> NULL
trylock_page(p1)                                          -> 1
page_io(p1, 50)                                           -> ok
lock_page(p3+878)                                         -> misuse
trylock_page(p1)                                          -> 0
page_io(p2, 50)                                           -> misuse
lock_page(p1)                                             -> ok
mod_zone_page_state(0, Normal, nr_slab_reclaimable, 150)  -> misuse
p4 = alloc_pages(GFP_KERNEL, 10)                          -> pfn 0x800 DMA
p5 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)     -> NULL
p6 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE|__GFP_ZERO, 10)  ~fail=1  -> NULL
p7 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)     -> NULL
p8 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 1)      -> NULL
a0 = get_zeroed_page(GFP_KERNEL)                          -> 0xc1230000
p9 = alloc_pages(GFP_KERNEL|__GFP_HIGHMEM, 1)             -> pfn 0x1232 Normal
trylock_page(p3)                                          -> misuse
wait_on_page_locked(p4)                                   -> ok
page_io(p8+1, 50)                                         -> misuse
