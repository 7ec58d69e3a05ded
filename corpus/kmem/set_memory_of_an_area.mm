# An area becomes read-only, and with it the direct map's alias of its pages, but no other mapping
v0 = vmalloc_32(8K)            -> 0xc2800000
p0 = vmalloc_to_page(v0)       -> pfn 0x1c2d Normal
v1 = kmap(p0)                  -> 0xc1c2d000
v2 = vmap(1, PAGE_KERNEL, p0)  -> 0xc2804000
set_memory_ro(v0, 2)           -> 0
kstore32(v2, 0x1)              -> ok
kload32(v0)                    -> 0x1
set_memory_rw(v0, 2)           -> 0
kstore32(v0, 0x2)              -> ok
set_memory_ro(v0, 1)           -> 0
kstore32(v1, 0x1)              -> oops 0xc1c2d000 0x3
! BUG: unable to handle kernel paging request at c1c2d000
! *pde = 01c30063 *pte = 01c2d161
! Oops: 0003 [#1] PREEMPT SMP
! CR2: 00000000c1c2d000
