# fuzz_page found ef3db6d0: __get_free_pages free_pages alloc_page __free_pages ...
boot(ram=24M, cpus=2, highmem=8M)
a0 = __get_free_pages(GFP_NOFS, 4)         -> 0xc0c30000
free_pages(a0, 4)                          -> ok
a1 = __get_free_pages(GFP_TEMPORARY, 1)    -> 0xc0800000
free_pages(a1, 1)                          -> ok
p0 = alloc_page(GFP_KERNEL)                -> pfn 0xc2d DMA
__free_pages(p0, 0)                        -> ok
a2 = get_zeroed_page(GFP_NOIO|__GFP_HIGH)  -> 0xc0c2d000
reclaim_progress(48, 6)                    -> ok
switch_cpu(3)                              -> ok
oom_killer_disable(1)                      -> ok
oom_killer_disable(1)                      -> ok
a3 = __get_free_pages(GFP_USER|__GFP_HIGH|__GFP_NOFAIL|__GFP_COMP, 0)  -> 0xc0c2e000
