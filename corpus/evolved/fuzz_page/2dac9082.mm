# fuzz_page found 2dac9082: sysctl oom_killer_disable oom_killer_disabled alloc_page ...
boot(ram=16M)
sysctl(min_free_kbytes, 65536)                  -> 0
oom_killer_disable(3)                           -> ok
oom_killer_disabled()                           -> 1
p0 = alloc_page(GFP_KERNEL|__GFP_HIGHMEM|__GFP_HIGH|__GFP_NOWARN|__GFP_NOMEMALLOC)  ~fail=3  -> NULL
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)   -> NULL
! t0: page allocation failure. order:8, mode:0xd8
p2 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)   -> NULL
! t0: page allocation failure. order:7, mode:0xd8
show(pagetypeinfo)                              -> ok
p3 = alloc_page(GFP_KERNEL)                     -> NULL
! t0: page allocation failure. order:0, mode:0xd0
p4 = alloc_pages(GFP_TEMPORARY, 2)              -> NULL
! t0: page allocation failure. order:2, mode:0x800d0
show(pagetypeinfo)                              -> ok
page_io(p3, 10)                                 -> misuse
p5 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0xd8
p6 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)   -> NULL
! t0: page allocation failure. order:9, mode:0xd8
p7 = alloc_pages(GFP_KERNEL, 2)                 -> NULL
! t0: page allocation failure. order:2, mode:0xd0
split_page(p7, 2)                               -> misuse
page_count(p7)                                  -> misuse
page_io(p1, 40)                                 -> misuse
page_io(p1, 20)                                 -> misuse
wait_on_page_locked(p3)                         -> misuse
trylock_page(p0)                                -> misuse
__free_pages(p0, 0)                             -> misuse
p8 = alloc_page(GFP_KERNEL|__GFP_HIGHMEM|__GFP_HIGH|__GFP_NOWARN|__GFP_NOMEMALLOC)  ~fail=3  -> NULL
p9 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)   -> NULL
! t0: page allocation failure. order:8, mode:0xd8
p10 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)  -> NULL
! t0: page allocation failure. order:7, mode:0xd8
show(pagetypeinfo)                              -> ok
p11 = alloc_page(GFP_KERNEL)                    -> NULL
! t0: page allocation failure. order:0, mode:0xd0
p12 = alloc_pages(GFP_TEMPORARY, 2)             -> NULL
show(pagetypeinfo)                              -> ok
__free_pages(p6, 9)                             -> misuse
__free_pages(p8, 0)                             -> misuse
__free_pages(p11, 0)                            -> misuse
