# The search for a slot goes round: past the last slot idle ones are flushed, and slot 1 is used again
boot(ram=48M, cpus=2, highmem=16M, tlb=adversary)
p0 = alloc_pages(GFP_HIGHUSER, 10)  -> pfn 0x2c00 HighMem
v0 = kmap(p0, 1023)                 -> 0xff801000
kunmap(p0, 1023)                    -> ok
v1 = kmap(p0+1023)                  -> 0xff800000
v2 = kmap(p0+5)                     -> 0xff801000
kload32(v2)                         -> 0x0
v3 = kmap(p0+6)                     -> 0xff802000
show(kmaps)                         -> ok
|    0 users=1 pfn=0x2fff
|    1 users=1 pfn=0x2c05
|    2 users=1 pfn=0x2c06
