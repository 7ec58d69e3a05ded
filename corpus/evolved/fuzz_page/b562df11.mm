# fuzz_page found b562df11: sysctl oom_victim alloc_page clear_page_flags alloc_pages ...
boot(cpus=2, nodes=2)
e820(0, 8M, RAM)
e820(16M, 256K, RAM)
e820(48896K, 256K, RAM)
sysctl(min_free_kbytes, 65536)                         -> 0
oom_victim(2)                                          -> ok
p0 = alloc_page(GFP_KERNEL)                            -> pfn 0x44d DMA
clear_page_flags(p0, PG_swapcache)                     -> ok
p1 = alloc_pages(__GFP_IO|__GFP_FS|__GFP_NORETRY, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10c0
p2 = alloc_pages(GFP_NOFS, 0)                          -> pfn 0x44e DMA
start_isolate_page_range(0x6217, 0x2c00)               -> BUG check_range: start_pfn & (pageblock_nr_pages - 1)
oom_victim(2)
p3 = alloc_page(GFP_KERNEL)
clear_page_flags(p3, PG_swapcache)
p4 = alloc_pages(__GFP_IO|__GFP_FS|__GFP_NORETRY, 10)
a0 = __get_free_pages(GFP_USER, 0)
__free_pages(p2, 0)
__free_pages(p3, 0)
