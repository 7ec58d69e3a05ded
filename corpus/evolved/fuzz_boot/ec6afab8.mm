# fuzz_boot found ec6afab8: show zone_page_state
e820(0, 636K, RAM, 3)
e820(1M, 15M, RAM, 0)
e820(16M, 16M, RAM, 1)
show(active_ranges)                        -> ok
zone_page_state(0, Normal, nr_free_pages)  -> 0
show(active_ranges)                        -> ok
show(active_ranges)                        -> ok
show(zonelists)                            -> ok
show(active_ranges)                        -> ok
show(zonelists)                            -> ok
