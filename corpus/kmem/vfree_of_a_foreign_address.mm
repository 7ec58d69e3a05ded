# vfree() of addresses that are no area: of the direct map, of kmap(), of nobody
a0 = __get_free_pages(GFP_KERNEL, 0)  -> 0xc1c2d000
p0 = alloc_page(GFP_HIGHUSER)         -> pfn 0x2c00 HighMem
v0 = kmap(p0)                         -> 0xff801000
vfree(v0)                             -> ok
! WARN __vunmap: Trying to vfree() nonexistent vm area (ff801000)
vfree(0xc1000000)                     -> ok
! WARN __vunmap: Trying to vfree() nonexistent vm area (c1000000)
vfree(0xd0000000)                     -> ok
! WARN __vunmap: Trying to vfree() nonexistent vm area (d0000000)
vunmap(0xd0000000)                    -> ok
! WARN __vunmap: Trying to vfree() nonexistent vm area (d0000000)
kunmap(p0)                            -> ok
