# fuzz_boot found ae5e1bbd: show alloc_page page_check __free_pages
boot(cpus=1)
e820(20K, 40K, RAM)
e820(1M, 0x100068d, RAM)
show(active_ranges)             -> ok
show(active_ranges)             -> ok
show(active_ranges)             -> ok
p0 = alloc_page(GFP_TEMPORARY)  -> pfn 0x1093 Normal
page_check(p0, 0x1b1a2b4)       -> 1024
__free_pages(p0, 0)             -> ok
show(active_ranges)             -> ok
show(vmstat)                    -> ok
show(active_ranges)             -> ok
show(early_res)                 -> ok
show(active_ranges)             -> ok
show(active_ranges)             -> ok
