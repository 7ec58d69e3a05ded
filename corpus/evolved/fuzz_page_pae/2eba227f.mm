# fuzz_page_pae found 2eba227f: alloc_pages set_migratetype_isolate __free_pages show ...
boot(ram=32M, pae=1)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 0)        -> pfn 0x1082 Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)        -> pfn 0x1800 Normal
set_migratetype_isolate(p0)                          -> 0
__free_pages(p0, 0)                                  -> ok
__free_pages(p1, 9)                                  -> ok
show(buddyinfo)                                      -> ok
show(buddyinfo)                                      -> ok
a0 = __get_free_pages(GFP_ATOMIC, 4)  ~fail=3        -> 0xc1c30000
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_REPEAT|__GFP_ZERO|__GFP_THISNODE, 7)  -> pfn 0x1800 Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)        -> pfn 0x1a00 Normal
set_migratetype_isolate(p0)                          -> -EBUSY
__free_pages(p2, 7)                                  -> ok
__free_pages(p3, 9)                                  -> ok
show(buddyinfo)                                      -> ok
show(buddyinfo)                                      -> ok
a1 = __get_free_pages(GFP_ATOMIC, 4)  ~fail=3        -> 0xc1c40000
p4 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_REPEAT|__GFP_ZERO|__GFP_THISNODE, 7)  -> pfn 0x1800 Normal
p5 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)        -> pfn 0x1a00 Normal
set_migratetype_isolate(p0)                          -> -EBUSY
__free_pages(p5, 9)                                  -> ok
__free_pages(p4, 7)                                  -> ok
show(buddyinfo)                                      -> ok
show(buddyinfo)                                      -> ok
a2 = __get_free_pages(GFP_ATOMIC, 4)  ~fail=3        -> 0xc1c50000
p6 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_REPEAT|__GFP_ZERO|__GFP_THISNODE, 7)  -> pfn 0x1800 Normal
p7 = alloc_pages(GFP_HIGHUSER|__GFP_RECLAIMABLE, 0)  -> pfn 0x1400 Normal
oom_killer_disable(0)                                -> ok
p8 = alloc_pages(GFP_NOWAIT, 1)                      -> pfn 0x1c60 Normal
