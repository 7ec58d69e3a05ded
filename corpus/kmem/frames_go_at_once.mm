# vfree() gives the pages back at once, while the addresses wait; the next vmalloc() may have them
boot(ram=48M, cpus=1, highmem=16M)
v0 = vmalloc(8K)                 -> 0xc2800000
p0 = vmalloc_to_page(v0)         -> pfn 0x2c00 HighMem
p1 = vmalloc_to_page(v0+0x1000)  -> pfn 0x2c01 HighMem
vfree(v0)                        -> ok
v1 = vmalloc(8K)                 -> 0xc2804000
p2 = vmalloc_to_page(v1)         -> pfn 0x2c00 HighMem
p3 = vmalloc_to_page(v1+0x1000)  -> pfn 0x2c01 HighMem
