# fuzz_boot found 6fb9494e: show global_page_state
boot(cpus=3, setup_data_nr=4)
e820(8M, 4M, reserved)
show(active_ranges)               -> ok
show(early_res)                   -> ok
show(active_ranges)               -> ok
global_page_state(nr_free_pages)  -> 11705
show(active_ranges)               -> ok
show(early_res)                   -> ok
global_page_state(nr_free_pages)  -> 11705
