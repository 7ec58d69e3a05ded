# A mapping without the right to write: loads pass, a store is an oops that says so
p0 = alloc_page(GFP_KERNEL)       -> pfn 0x1c2d Normal
page_fill(p0, 0x5)                -> ok
v0 = vmap(1, PAGE_KERNEL_RO, p0)  -> 0xc2800000
kload32(v0)                       -> 0x5
kstore32(v0, 0x6)                 -> oops 0xc2800000 0x3
! BUG: unable to handle kernel paging request at c2800000
! *pde = 01c2e067 *pte = 01c2d161
! Oops: 0003 [#1] PREEMPT SMP
! CR2: 00000000c2800000
