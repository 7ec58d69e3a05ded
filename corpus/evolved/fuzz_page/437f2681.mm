# fuzz_page found 437f2681: alloc_pages split_page __free_pages sysctl ...
boot(ram=48M)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)              -> pfn 0x2800 Normal
split_page(p0, 10)                                          -> ok
__free_pages(p0, 0)                                         -> ok
__free_pages(p0+1, 0)                                       -> ok
sysctl(min_unmapped_ratio, [2147483648, 5144, 1, 7768953])  -> -EINVAL
__free_pages(p0+2, 0)                                       -> ok
__free_pages(p0+3, 0)                                       -> ok
__free_pages(p0+4, 0)                                       -> ok
sysctl(min_unmapped_ratio, [2147483648, 5144, 1, 7768953])  -> -EINVAL
__free_pages(p0+5, 0)                                       -> ok
set_migratetype_isolate(p0+1)                               -> 0
set_migratetype_isolate(p0+2)                               -> -EBUSY
set_migratetype_isolate(p0+1)                               -> -EBUSY
p1 = alloc_page(GFP_NOFS)                                   -> pfn 0x2c2d Normal
