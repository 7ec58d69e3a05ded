# fuzz_page found 265d92df: sysctl alloc_page start_isolate_page_range tick __free_pages ...
boot(ram=16M)
sysctl(min_free_kbytes, 65536)                  -> 0
p0 = alloc_page(GFP_KERNEL|GFP_THISNODE)        -> NULL
start_isolate_page_range(0x7000, 0x4000)        -> 0
tick(3)                                         -> ok
__free_pages(p0, 0)                             -> misuse
p1 = alloc_pages(GFP_USER|__GFP_NOMEMALLOC, 0)  -> panic Out of memory and no killable processes...
! t0 invoked oom-killer: gfp_mask=0x300d0, order=0, oom_adj=0
p2 = alloc_page(GFP_HIGHUSER_MOVABLE)
set_page_mapcount(p1, 12582913)
reclaim_hooks_register(0)
start_isolate_page_range(0x7000, 0x4000)
tick(3)
drain_local_pages()
drain_local_pages()
set_page_mapcount(p1, 0)
drain_local_pages()
tick(5)
p3 = alloc_page(GFP_KERNEL)
si_meminfo(freehigh)
p4 = alloc_page(GFP_HIGHUSER_MOVABLE)
p5 = alloc_pages(GFP_HIGHUSER|0x100000, 0)
set_page_mapcount(p1, 0)
drain_local_pages()
tick(5)
p6 = alloc_pages(GFP_HIGHUSER|0x100000, 0)
