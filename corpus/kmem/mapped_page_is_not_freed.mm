# A page that kmap() has is not freed, nor is the area that it is of: the slot would lead to nobody's page
p0 = alloc_page(GFP_HIGHUSER)    -> pfn 0x2c00 HighMem
v0 = kmap(p0)                    -> 0xff801000
__free_pages(p0, 0)              -> misuse
kunmap(p0)                       -> ok
__free_pages(p0, 0)              -> ok
v1 = vmalloc(8K)                 -> 0xc2800000
p1 = vmalloc_to_page(v1+0x1000)  -> pfn 0x2c01 HighMem
v2 = kmap(p1)                    -> 0xff802000
vfree(v1)                        -> misuse
kunmap(p1)                       -> ok
vfree(v1)                        -> ok
