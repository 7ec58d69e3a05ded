# fuzz_page_pae found 9319d389: sysctl fail_page_alloc alloc_page show oom_victim ...
boot(cpus=4, nodes=2, pae=1, highmem=12M)
e820(0, 640K, RAM)
e820(1M, 25M, RAM)
e820(26M, 5K, reserved)
e820(26634K, 6134K, RAM)
e820(34M, 13M, RAM)
e820(47M, 1M, ACPI)
sysctl(zone_reclaim_mode, 7)                  -> 0
fail_page_alloc(1, 100, 0, -1, 0, 0, 1)       -> ok
p0 = alloc_page(GFP_HIGHUSER)                 -> pfn 0x2800 HighMem
show(buddyinfo)                               -> ok
sysctl(min_free_kbytes, 65536)                -> 0
oom_victim(2)                                 -> ok
a0 = __get_free_pages(GFP_USER|0x100000, 0)   -> NULL
a1 = get_zeroed_page(GFP_KERNEL|__GFP_COMP|__GFP_THISNODE|0x100000)  -> NULL
__free_pages(p0, 0)                           -> ok
a2 = get_zeroed_page(GFP_NOFS)                -> NULL
drain_all_pages()                             -> ok
free_pages(a0, 0)                             -> ok
a3 = get_zeroed_page(GFP_USER|__GFP_MOVABLE)  -> NULL
