# A CPU's part of a counter goes to the zone when it passes the threshold, and half as much again
boot(cpus=1)
p0 = alloc_page(GFP_KERNEL)           -> pfn 0x1c13 Normal
inc_zone_page_state(p0, nr_dirty)     -> ok
inc_zone_page_state(p0, nr_dirty)     -> ok
zone_page_state(0, Normal, nr_dirty)  -> 0
inc_zone_page_state(p0, nr_dirty)     -> ok
zone_page_state(0, Normal, nr_dirty)  -> 4
inc_zone_page_state(p0, nr_dirty)     -> ok
inc_zone_page_state(p0, nr_dirty)     -> ok
inc_zone_page_state(p0, nr_dirty)     -> ok
zone_page_state(0, Normal, nr_dirty)  -> 4
dec_zone_page_state(p0, nr_dirty)     -> ok
dec_zone_page_state(p0, nr_dirty)     -> ok
dec_zone_page_state(p0, nr_dirty)     -> ok
dec_zone_page_state(p0, nr_dirty)     -> ok
dec_zone_page_state(p0, nr_dirty)     -> ok
zone_page_state(0, Normal, nr_dirty)  -> 0
dec_zone_page_state(p0, nr_dirty)     -> ok
dec_zone_page_state(p0, nr_dirty)     -> misuse
tick(300)                             -> ok
zone_page_state(0, Normal, nr_dirty)  -> 0
