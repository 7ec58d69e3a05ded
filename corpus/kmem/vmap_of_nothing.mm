# vmap() of 0 pages and of more than there is RAM is NULL; of a NULL page a WARN, too
p0 = alloc_pages(GFP_KERNEL, 1)                  -> pfn 0x1c2e Normal
v0 = vmap(0, PAGE_KERNEL, p0)                    -> NULL
v1 = vmap(100000, PAGE_KERNEL, p0)               -> NULL
v2 = vmap(1, PAGE_KERNEL, NULL)                  -> NULL
! WARN vmap_pte_range: page == NULL
v3 = vmap(4, PAGE_KERNEL, [p0, p0+1, NULL, p0])  -> NULL
! WARN vmap_pte_range: page == NULL
show(vmallocinfo)                                -> ok
