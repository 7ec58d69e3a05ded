# fuzz_page found 5ee121e7: tick alloc_page trylock_page
boot(ram=24M)
tick(16665)  -> limit steps
p0 = alloc_page(GFP_KERNEL)
p1 = alloc_page(GFP_KERNEL)
trylock_page(p1+2)
