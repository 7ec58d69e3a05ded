# One page of the direct map becomes read-only: the large page that it is in is split, and a store is an oops
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x1c2d Normal
v0 = kmap(p0)                -> 0xc1c2d000
set_memory_ro(v0, 1)         -> 0
kload32(v0)                  -> 0x0
kstore32(v0, 0x1)            -> oops 0xc1c2d000 0x3
! BUG: unable to handle kernel paging request at c1c2d000
! *pde = 01c2e063 *pte = 01c2d161
! Oops: 0003 [#1] PREEMPT SMP
! CR2: 00000000c1c2d000
