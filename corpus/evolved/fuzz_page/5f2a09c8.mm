# fuzz_page found 5f2a09c8: sysctl test_pages_isolated oom_victim zone_page_state ...
boot(ram=24M)
sysctl(lowmem_reserve_ratio, 8)                -> 0
sysctl(min_free_kbytes, 65536)                 -> 0
test_pages_isolated(0x5c00, 0x6000)            -> 0
oom_victim(4)                                  -> ok
test_pages_isolated(0x5c00, 0x6000)            -> 0
oom_victim(4)                                  -> ok
test_pages_isolated(0x5c00, 0x6000)            -> 0
oom_victim(4)                                  -> ok
test_pages_isolated(0x5c00, 0x6000)            -> 0
oom_victim(4)                                  -> ok
zone_page_state(-1, DMA, nr_slab_reclaimable)  -> 0
switch_cpu(2)                                  -> ok
switch_cpu(0)                                  -> ok
oom_victim(4)                                  -> ok
test_pages_isolated(0x5c00, 0x6000)            -> 0
oom_victim(4)                                  -> ok
test_pages_isolated(0x5c00, 0x6000)            -> 0
oom_victim(4)                                  -> ok
test_pages_isolated(0x5c00, 0x6000)            -> 0
oom_victim(4)                                  -> ok
test_pages_isolated(0x5c00, 0x6000)            -> 0
oom_victim(4)                                  -> ok
test_pages_isolated(0x5c00, 0x6000)            -> 0
oom_victim(4)                                  -> ok
test_pages_isolated(0x5c00, 0x6000)            -> 0
test_pages_isolated(0x5c00, 0x6000)            -> 0
switch_cpu(2)                                  -> ok
a0 = get_zeroed_page(GFP_NOWAIT)               -> NULL
! t0: page allocation failure. order:0, mode:0x8000
