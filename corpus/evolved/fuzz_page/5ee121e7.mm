# fuzz_page found 5ee121e7: tick alloc_page trylock_page
boot(ram=24M)
tick(16665)                  -> ok
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x142d Normal
p1 = alloc_page(GFP_KERNEL)  -> pfn 0x142e Normal
trylock_page(p1+2)           -> misuse
