# A page that is freed while vmap() has it: nobody notices, and no load is made of it any more
p0 = alloc_page(GFP_KERNEL)    -> pfn 0x1c2d Normal
v0 = vmap(1, PAGE_KERNEL, p0)  -> 0xc2800000
__free_pages(p0, 0)            -> ok
kload32(v0)                    -> misuse
vunmap(v0)                     -> ok
