# A request that the limit of steps cuts short in its first steps was not denied: memory may be there
boot(ram=16M)
tick(21277)                  -> ok
p0 = alloc_page(GFP_KERNEL)  -> pfn 0xc2d DMA
p1 = alloc_page(GFP_KERNEL)  -> limit steps
