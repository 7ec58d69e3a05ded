# A second kmap() of a page is the same slot; with the last kunmap() it is idle, and used again
p0 = alloc_page(GFP_HIGHUSER)  -> pfn 0x2c00 HighMem
v0 = kmap(p0)                  -> 0xff801000
v1 = kmap(p0)                  -> 0xff801000
show(kmaps)                    -> ok
|    1 users=2 pfn=0x2c00
kunmap(p0)                     -> ok
kload8(v0)                     -> 0x0
kunmap(p0)                     -> ok
show(kmaps)                    -> ok
|    1 users=0 pfn=0x2c00
v2 = kmap(p0)                  -> 0xff801000
show(kmaps)                    -> ok
|    1 users=1 pfn=0x2c00
kunmap(p0)                     -> ok
kmap_flush_unused()            -> ok
show(kmaps)                    -> ok
