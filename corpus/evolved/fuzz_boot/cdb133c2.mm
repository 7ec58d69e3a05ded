# fuzz_boot found cdb133c2: alloc_pages_exact
boot(ram=960M, cpus=1, highmem=16M, setup_data=0xbbbb9dda)
e820(0x9edb1, 28424K, RAM)
a0 = alloc_pages_exact(12, GFP_KERNEL|__GFP_DMA|__GFP_MOVABLE|__GFP_NORETRY|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_THISNODE|__GFP_NOTRACK)  -> 0xc0003000
