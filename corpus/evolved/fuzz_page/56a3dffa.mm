# fuzz_page found 56a3dffa: sysctl alloc_pages mod_zone_page_state switch_cpu show ...
boot(ram=16M)
sysctl(min_free_kbytes, 8192)                                 -> 0
p0 = alloc_pages(GFP_ATOMIC|__GFP_NOMEMALLOC, 1)              -> pfn 0xc2e DMA
mod_zone_page_state(0, Normal, nr_file_pages, 500)            -> misuse
switch_cpu(1)                                                 -> ok
p1 = alloc_pages(GFP_ATOMIC|__GFP_HIGHMEM, 1)                 -> pfn 0xc30 DMA
p2 = alloc_pages(GFP_ATOMIC|__GFP_REPEAT, 0)                  -> pfn 0xc2d DMA
mod_zone_page_state(0, Normal, nr_inactive_file, 500)         -> misuse
p3 = alloc_pages(GFP_KERNEL, 10)                              -> pfn 0x800 DMA
show(buddyinfo)                                               -> ok
p4 = alloc_page(GFP_KERNEL)                                   -> pfn 0xc32 DMA
p5 = alloc_page(GFP_KERNEL)                                   -> pfn 0xc33 DMA
p6 = alloc_page(GFP_KERNEL)                                   -> pfn 0xc34 DMA
show(buddyinfo)                                               -> ok
p7 = alloc_pages(GFP_NOFS, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0x50
p8 = alloc_pages(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS, 9)  -> pfn 0xe00 DMA
p9 = alloc_pages(GFP_KERNEL, 8)                               -> NULL
! t0: page allocation failure. order:8, mode:0xd0
zone_page_state(0, DMA, nr_free_pages)                        -> 2099
reclaim_hooks_register(ELSEWHERE|OOM)                         -> ok
reclaimable(p7)                                               -> misuse
reclaimable(p8)                                               -> ok
p10 = alloc_page(GFP_KERNEL)                                  -> pfn 0xc35 DMA
sysctl(min_free_kbytes, 65536)                                -> 0
p11 = alloc_page(GFP_NOFS)  ~fail=4                           -> limit steps
page_count(p7)
page_count(p8)
page_fill(p11, 0x107e24bd)
drain_local_pages()
__free_pages(p1, 1)
__free_pages(p4, 0)
__free_pages(p5, 0)
__free_pages(p2, 0)
__free_pages(p7, 10)
