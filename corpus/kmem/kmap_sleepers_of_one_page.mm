# Two sleep for the same page: the second finds it mapped when it wakes, and shares the slot
boot(ram=48M, cpus=2, highmem=16M)
p0 = alloc_pages(GFP_HIGHUSER, 10)  -> pfn 0x2c00 HighMem
q0 = alloc_page(GFP_HIGHUSER)       -> pfn 0x2800 HighMem
v0 = kmap(p0, 1024)                 -> 0xff801000
t1 = kthread(1)                     -> t1
t2 = kthread(0)                     -> t2
@t1 v1 = kmap(q0)                   -> 0xff804000
@t2 v2 = kmap(q0)                   -> 0xff804000
kunmap(p0+3)                        -> ok
kunmap(p0+4)                        -> ok
@t1 kfill(v1, 0x3)                  -> ok
@t2 kcheck(v2, 0x3)                 -> 0
