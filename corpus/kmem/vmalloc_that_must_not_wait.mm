# __vmalloc() with GFP_ATOMIC is refused where others would wait, and what it got goes back
boot(ram=24M, cpus=1)
v0 = __vmalloc(15M, GFP_ATOMIC|__GFP_HIGHMEM|__GFP_NOWARN, PAGE_KERNEL)  -> 0xc2000000
v1 = __vmalloc(15M, GFP_ATOMIC|__GFP_HIGHMEM|__GFP_NOWARN, PAGE_KERNEL)  -> NULL
v2 = __vmalloc(64K, GFP_ATOMIC|__GFP_HIGHMEM, PAGE_KERNEL_NOCACHE)  -> 0xc3e18000
