# All slots are in use: kmap() sleeps, and kunmap() of another task wakes it
boot(ram=48M, cpus=2, highmem=16M)
p0 = alloc_pages(GFP_HIGHUSER, 10)  -> pfn 0x2c00 HighMem
q0 = alloc_page(GFP_HIGHUSER)       -> pfn 0x2800 HighMem
v0 = kmap(p0, 1024)                 -> 0xff801000
t1 = kthread(1)                     -> t1
@t1 v1 = kmap(q0)                   -> 0xff808000
kunmap(p0+7)                        -> ok
@t1 kstore32(v1, 0x1)               -> ok
