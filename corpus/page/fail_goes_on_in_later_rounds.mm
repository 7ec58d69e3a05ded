# ~fail=2+ fails what reclaim asks for itself, in the second round too; only a kill helps then
boot(ram=16M)
sysctl(min_free_kbytes, 8192)          -> 0
p0 = alloc_pages(GFP_KERNEL, 10)       -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 9)        -> pfn 0xe00 DMA
task_flags(PF_MEMALLOC)                -> ok
p2 = alloc_pages(GFP_KERNEL, 10)       -> pfn 0x400 DMA
p3 = alloc_pages(GFP_KERNEL, 5)        -> pfn 0xc40 DMA
task_flags(0)                          -> ok
reclaim_hooks_register(RECLAIM|OOM)    -> ok
reclaimable(p2)                        -> ok
reclaimable(p3)                        -> ok
p4 = alloc_page(GFP_KERNEL)  ~fail=2+  -> pfn 0xc2d DMA
