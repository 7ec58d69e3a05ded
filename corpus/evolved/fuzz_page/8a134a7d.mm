# fuzz_page found 8a134a7d: sysctl show page_check
sysctl(lowmem_reserve_ratio, [0, 0, 0])  -> 0
show(zoneinfo)                           -> ok
page_check(NULL, 0x307c14)               -> misuse
