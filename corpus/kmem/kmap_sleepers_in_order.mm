# Two sleepers, two slots: they go on in the order in which they came
boot(ram=48M, cpus=2, highmem=16M)
p0 = alloc_pages(GFP_HIGHUSER, 10)  -> pfn 0x2c00 HighMem
q0 = alloc_page(GFP_HIGHUSER)       -> pfn 0x2800 HighMem
q1 = alloc_page(GFP_HIGHUSER)       -> pfn 0x2801 HighMem
v0 = kmap(p0, 1024)                 -> 0xff801000
t1 = kthread(1)                     -> t1
t2 = kthread(0)                     -> t2
@t1 v1 = kmap(q0)                   -> 0xff805000
@t2 v2 = kmap(q1)                   -> 0xff804000
kunmap(p0+3)                        -> ok
kunmap(p0+4)                        -> ok
@t1 kunmap(q0)                      -> ok
@t2 kunmap(q1)                      -> ok
