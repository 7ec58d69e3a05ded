# Nobody gives a slot up: kmap() is asleep at the end
boot(ram=48M, cpus=2, highmem=16M)
p0 = alloc_pages(GFP_HIGHUSER, 10)  -> pfn 0x2c00 HighMem
q0 = alloc_page(GFP_HIGHUSER)       -> pfn 0x2800 HighMem
v0 = kmap(p0, 1024)                 -> 0xff801000
v1 = kmap(q0)                       -> blocked pkmap_map_wait
