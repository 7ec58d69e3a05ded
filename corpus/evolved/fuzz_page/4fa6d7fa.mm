# fuzz_page found 4fa6d7fa: alloc_pages split_page show __free_pages free_hot_cold_page ...
boot(ram=96M)
p0 = alloc_pages(GFP_KERNEL, 5)                  -> pfn 0x5c40 Normal
split_page(p0, 5)                                -> ok
show(buddyinfo)                                  -> ok
__free_pages(p0, 0)                              -> ok
__free_pages(p0+1, 0)                            -> ok
__free_pages(p0+2, 0)                            -> ok
__free_pages(p0+3, 0)                            -> ok
__free_pages(p0+4, 0)                            -> ok
__free_pages(p0+5, 0)                            -> ok
__free_pages(p0+6, 0)                            -> ok
__free_pages(p0+7, 0)                            -> ok
__free_pages(p0+8, 0)                            -> ok
__free_pages(p0+9, 0)                            -> ok
free_hot_cold_page(p0+10, 2147483648)            -> ok
free_hot_cold_page(p0+11, 0)                     -> ok
put_page(p0+12)                                  -> ok
p1 = alloc_pages(GFP_USER|__GFP_RECLAIMABLE, 0)  -> pfn 0x5800 Normal
__free_pages(p1, 0)                              -> ok
__free_pages(p0+13, 0)                           -> ok
p2 = alloc_page(GFP_HIGHUSER_MOVABLE)            -> pfn 0x1182 Normal
p3 = alloc_pages(GFP_KERNEL, 2)                  -> pfn 0x5c30 Normal
__free_pages(p0+14, 0)                           -> ok
__free_pages(p2, 0)                              -> ok
p4 = alloc_page(GFP_KERNEL)                      -> pfn 0x5c4e Normal
switch_cpu(3)                                    -> ok
p5 = alloc_page(GFP_KERNEL)                      -> pfn 0x5c2d Normal
