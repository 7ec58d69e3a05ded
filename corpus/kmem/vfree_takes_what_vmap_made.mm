# vfree() of vmap()'s and of ioremap()'s addresses gives the addresses back, and no page
p0 = alloc_pages(GFP_KERNEL, 1)  -> pfn 0x1c2e Normal
v0 = vmap(2, PAGE_KERNEL, p0)    -> 0xc2800000
vfree(v0)                        -> ok
v1 = ioremap(3584M, 4K)          -> 0xc2804000
vfree(v1)                        -> ok
page_count(p0)                   -> 1
show(vmallocinfo)                -> ok
