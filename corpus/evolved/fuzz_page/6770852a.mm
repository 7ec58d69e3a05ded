# fuzz_page found 6770852a: sysctl alloc_pages task_flags reclaim_hooks_register ...
boot(ram=96M, cpus=3, nodes=3, highmem=32M, numa_zonelist_order=zone)
sysctl(min_free_kbytes, 8192)        -> 0
p0 = alloc_pages(GFP_KERNEL, 10)     -> pfn 0x1c00 Normal
p1 = alloc_pages(GFP_KERNEL, 9)      -> pfn 0x2200 Normal
task_flags(PF_MEMALLOC)              -> ok
p2 = alloc_pages(GFP_KERNEL, 10)     -> pfn 0x1800 Normal
p3 = alloc_pages(GFP_KERNEL, 5)      -> pfn 0x2060 Normal
task_flags(0)                        -> ok
reclaim_hooks_register(RECLAIM|OOM)  -> ok
reclaimable(p2)                      -> ok
