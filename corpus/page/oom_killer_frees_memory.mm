# The OOM killer frees a block, and the request begins again and gets it
boot(ram=16M)
sysctl(min_free_kbytes, 8192)                   -> 0
p0 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 9)                 -> pfn 0xe00 DMA
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
task_flags(PF_MEMALLOC)                         -> ok
p3 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x400 DMA
task_flags(0)                                   -> ok
reclaim_hooks_register(OOM)                     -> ok
reclaimable(p3)                                 -> ok
p4 = alloc_pages(GFP_KERNEL, 3)                 -> pfn 0xc30 DMA
p5 = alloc_pages(GFP_KERNEL, 3)                 -> pfn 0xc38 DMA
show(buddyinfo)                                 -> ok
| Node 0, zone      DMA      5      3      2      1      3      1      1      1      1      1      1
