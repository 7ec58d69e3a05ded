# fuzz_page found 0a508f52: mod_zone_page_state alloc_page switch_cpu reclaimable
mod_zone_page_state(0, Normal, nr_dirty, -1)      -> misuse
mod_zone_page_state(0, Normal, nr_free_pages, 1)  -> misuse
mod_zone_page_state(0, Movable, nr_dirty, 1)      -> misuse
mod_zone_page_state(0, Normal, nr_dirty, 2)       -> ok
p0 = alloc_page(GFP_KERNEL)                       -> pfn 0x1c2d Normal
switch_cpu(2)                                     -> ok
p1 = alloc_page(GFP_KERNEL)                       -> pfn 0x1c2e Normal
switch_cpu(3)                                     -> ok
p2 = alloc_page(GFP_KERNEL)                       -> pfn 0x1c2f Normal
mod_zone_page_state(0, Normal, nr_dirty, -2)      -> ok
mod_zone_page_state(0, Normal, nr_dirty, -1)      -> misuse
reclaimable(p1+2)                                 -> misuse
