# fuzz_page found f58d7f4a: nr_free_buffer_pages drain_all_pages sysctl alloc_page get_page ...
nr_free_buffer_pages()                    -> 7701
drain_all_pages()                         -> ok
sysctl(min_free_kbytes, 65536)            -> 0
p0 = alloc_page(GFP_ATOMIC|__GFP_NOFAIL)  -> pfn 0x1c2d Normal
get_page(p0)                              -> ok
drain_all_pages()                         -> ok
nr_free_buffer_pages()                    -> 0
drain_all_pages()                         -> ok
sysctl(min_free_kbytes, 65536)            -> 0
oom_killer_disable(1)                     -> ok
oom_killer_disabled()                     -> 1
oom_killer_disable(1)                     -> ok
p1 = alloc_page(GFP_KERNEL)               -> NULL
! t0: page allocation failure. order:0, mode:0xd0
p2 = alloc_page(GFP_KERNEL|__GFP_NOFAIL)  -> NULL
! t0: page allocation failure. order:0, mode:0x8d0
p3 = alloc_page(GFP_KERNEL)               -> NULL
! t0: page allocation failure. order:0, mode:0xd0
zone_all_unreclaimable(0, DMA)            -> ok
p4 = alloc_page(GFP_ATOMIC)               -> pfn 0x1c2e Normal
oom_killer_disable(0)                     -> ok
p5 = alloc_page(GFP_KERNEL)               -> panic Out of memory and no killable processes...
! t0 invoked oom-killer: gfp_mask=0xd0, order=0, oom_adj=0
sysctl(min_free_kbytes, 256)
oom_killer_disabled()
sysctl(min_free_kbytes, 65536)
oom_killer_disable(1)
oom_killer_disabled()
p6 = alloc_pages_node(2, GFP_KERNEL, 1)
p7 = alloc_page(GFP_KERNEL|__GFP_NOFAIL)
p8 = alloc_pages(GFP_KERNEL, 10)
p9 = alloc_pages(GFP_KERNEL, 10)
show(buddyinfo)
p10 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)
p11 = alloc_pages(GFP_ATOMIC, 9)
p12 = alloc_page(GFP_KERNEL)
