# fuzz_boot_pae found 2b641835: show alloc_page __get_free_pages put_page alloc_pages ...
boot(cpus=2, pae=1, highmem=8184K, ramdisk=4M, ramfill=0x9c)
e820(0, 640K, RAM)
e820(1M, 11M, RAM)
show(active_ranges)                 -> ok
show(zonelists)                     -> ok
p0 = alloc_page(GFP_KERNEL)         -> pfn 0x4a DMA
a0 = __get_free_pages(GFP_NOIO, 3)  -> 0xc0090000
put_page(p0)                        -> ok
p1 = alloc_pages(GFP_NOIO|__GFP_MOVABLE|__GFP_NORETRY|__GFP_HARDWALL|0x100000, 3)  -> pfn 0x60 DMA
show(pagetypeinfo)                  -> ok
show(e820)                          -> ok
p2 = alloc_page(GFP_KERNEL)         -> pfn 0x4a DMA
show(zonelists)                     -> ok
__free_pages(p2, 0)                 -> ok
__free_pages(p1, 3)                 -> ok
