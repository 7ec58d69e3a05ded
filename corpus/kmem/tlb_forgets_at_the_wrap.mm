# Another CPU that had read through a slot reads the next page there after the wrap
boot(ram=48M, cpus=2, highmem=16M, tlb=adversary)
p0 = alloc_pages(GFP_HIGHUSER, 10)  -> pfn 0x2c00 HighMem
q0 = alloc_page(GFP_HIGHUSER)       -> pfn 0x2800 HighMem
page_fill(p0, 0x1)                  -> ok
page_fill(q0, 0x2)                  -> ok
t1 = kthread(1)                     -> t1
v0 = kmap(p0)                       -> 0xff801000
@t1 kcheck(v0, 0x1)                 -> 0
kunmap(p0)                          -> ok
v1 = kmap(p0+1, 1022)               -> 0xff802000
v2 = kmap(q0)                       -> 0xff800000
v3 = kmap(p0)                       -> 0xff801000
@t1 kcheck(v3, 0x1)                 -> 0
@t1 kcheck(v2, 0x2)                 -> 0
