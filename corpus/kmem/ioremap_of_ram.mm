# ioremap() of RAM in use is refused, of the ISA hole it is the direct map; of reserved RAM a WARN, once
v0 = ioremap(40M, 4K)     -> NULL
v0 = ioremap(48M, 4K)     -> 0xc2800000
v1 = ioremap(640K, 4K)    -> 0xc00a0000
iounmap(v1)               -> ok
v2 = ioremap(640K, 384K)  -> 0xc00a0000
v3 = ioremap(1M, 4K)      -> 0xc2804000
! WARN ram_in_use: is_ram
v4 = ioremap(1028K, 4K)   -> 0xc2808000
v5 = ioremap(49148K, 8K)  -> NULL
