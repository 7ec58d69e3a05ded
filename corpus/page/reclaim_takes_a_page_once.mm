# What reclaim freed is not the program's any more: another __free_pages() of it is a BUG
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)   -> pfn 0xe00 DMA
reclaim_hooks_register(KSWAPD)    -> ok
reclaimable(p1)                   -> ok
p3 = alloc_pages(GFP_ATOMIC, 8)   -> pfn 0xd00 DMA
sysctl(min_free_kbytes, 8192)     -> 0
p4 = alloc_page(GFP_ATOMIC)       -> pfn 0xc2d DMA
show(buddyinfo)                   -> ok
| Node 0, zone      DMA      4      3      2      1      4      1      1      1      0      1      1
__free_pages(p1, 10)              -> BUG put_page_testzero: atomic_read(&page->_count) == 0
