# fuzz_page_pae found e91a7ba2: alloc_page mod_zone_page_state switch_cpu split_page ...
boot(ram=96M, cpus=3, nodes=3, pae=1, highmem=32M, numa_zonelist_order=zone)
p0 = alloc_page(GFP_KERNEL)                          -> pfn 0x204e Normal
mod_zone_page_state(1, HighMem, nr_free_pages, -64)  -> misuse
switch_cpu(0)                                        -> ok
split_page(p0, 0)                                    -> ok
free_hot_cold_page(p0, 1)                            -> ok
p1 = alloc_page(GFP_HIGHUSER_MOVABLE)                -> pfn 0x4000 HighMem
mod_zone_page_state(1, HighMem, nr_free_pages, -64)  -> misuse
switch_cpu(0)                                        -> ok
split_page(p1, 0)                                    -> ok
free_hot_cold_page(p1, 1)                            -> ok
p2 = alloc_page(GFP_HIGHUSER_MOVABLE)                -> pfn 0x4000 HighMem
mod_zone_page_state(1, HighMem, nr_free_pages, -64)  -> misuse
oom_victim(0)                                        -> ok
undo_isolate_page_range(0x6f12, 0x6400)              -> BUG check_range: start_pfn & (pageblock_nr_pages - 1)
switch_cpu(1)
wait_on_page_writeback(p2)
free_hot_cold_page(p2, 0)
set_page_mapcount(NULL, 2)
