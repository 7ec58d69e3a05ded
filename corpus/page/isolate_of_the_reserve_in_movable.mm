# In ZONE_MOVABLE even a pageblock of the reserve can be isolated
boot(ram=48M, kernelcore=16M)
sysctl(min_free_kbytes, 32768)            -> 0
start_isolate_page_range(0x1400, 0x1800)  -> 0
test_pages_isolated(0x1400, 0x1800)       -> 0
start_isolate_page_range(0x1c00, 0x2000)  -> 0
