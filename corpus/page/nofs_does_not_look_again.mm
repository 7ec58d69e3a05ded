# Without progress of its own a GFP_NOFS request never looks again: what others freed is not seen
boot(ram=16M)
sysctl(min_free_kbytes, 8192)      -> 0
p0 = alloc_pages(GFP_KERNEL, 10)   -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 9)    -> pfn 0xe00 DMA
p2 = alloc_pages(GFP_ATOMIC, 8)    -> pfn 0xd00 DMA
reclaim_hooks_register(ELSEWHERE)  -> ok
reclaimable(p0)                    -> ok
p3 = alloc_page(GFP_NOFS)          -> limit steps
