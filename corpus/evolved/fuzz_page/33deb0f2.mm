# fuzz_page found 33deb0f2: sysctl oom_victim alloc_page clear_page_flags alloc_pages ...
boot(ram=16M)
sysctl(min_free_kbytes, 65536)                                   -> 0
oom_victim(2)                                                    -> ok
p0 = alloc_page(GFP_KERNEL)                                      -> pfn 0xc2d DMA
clear_page_flags(p0, PG_swapcache)                               -> ok
p1 = alloc_pages(__GFP_IO|__GFP_FS|__GFP_NORETRY, 10)            -> pfn 0x800 DMA
a0 = __get_free_pages(GFP_USER, 0)                               -> 0xc0c2e000
free_pages(a0, 0)                                                -> ok
task_flags(PF_MEMALLOC)                                          -> ok
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
get_page(p1)                                                     -> ok
__free_pages(p0, 0)                                              -> ok
__free_pages(p1, 10)                                             -> ok
p5 = alloc_pages_node(2, GFP_USER, 12)                           -> NULL
! WARN __alloc_pages_slowpath: !(gfp_mask & __GFP_NOWARN)
