# fuzz_page found da7fe348: get_page inc_zone_page_state
boot(ram=16M)
get_page(NULL)                       -> misuse
inc_zone_page_state(NULL, nr_shmem)  -> misuse
