# fuzz_page found 1cf2d4bc: mod_zone_page_state sysctl oom_killer_disable ...
boot(ram=16M)
mod_zone_page_state(0, Normal, nr_dirty, -1)      -> misuse
mod_zone_page_state(0, Movable, nr_dirty, 1)      -> misuse
sysctl(min_free_kbytes, 65536)                    -> 0
oom_killer_disable(0)                             -> ok
mod_zone_page_state(0, Movable, nr_dirty, 1)      -> misuse
mod_zone_page_state(0, Movable, nr_dirty, 1)      -> misuse
oom_killer_disabled()                             -> 0
test_pages_isolated(0x1c00, 0x2000)               -> 0
mod_zone_page_state(0, Movable, nr_dirty, 1)      -> misuse
mod_zone_page_state(0, Movable, nr_dirty, 1)      -> misuse
mod_zone_page_state(0, Movable, nr_dirty, 1)      -> misuse
mod_zone_page_state(0, Movable, nr_dirty, 1)      -> misuse
mod_zone_page_state(0, Movable, nr_dirty, 1)      -> misuse
mod_zone_page_state(0, Normal, nr_free_pages, 1)  -> misuse
mod_zone_page_state(0, Normal, nr_dirty, 2)       -> misuse
mod_zone_page_state(0, Normal, nr_dirty, -2)      -> misuse
mod_zone_page_state(0, Movable, nr_dirty, 1)      -> misuse
test_pages_isolated(0x1c00, 0x2000)               -> 0
undo_isolate_page_range(0x1c00, 0x1689)           -> BUG check_range: end_pfn & (pageblock_nr_pages - 1)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)
start_isolate_page_range(0x1e00, 0x2000)
test_pages_isolated(0x1e00, 0x2000)
set_page_flags(p0, PG_slab)
mod_zone_page_state(0, Normal, nr_dirty, -2)
mod_zone_page_state(0, Normal, nr_dirty, -1)
a0 = __get_free_pages(GFP_NOFS, 0)
p1 = alloc_page(GFP_NOFS)
page_io(p1, 33)
