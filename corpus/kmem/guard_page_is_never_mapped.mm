# A load behind the last byte of an area meets the guard: the kernel oopses
v0 = vmalloc(8K)                 -> 0xc2800000
kload8(v0+0x1fff)                -> 0x0
p1 = vmalloc_to_page(v0+0x1fff)  -> pfn 0x2c01 HighMem
p0 = vmalloc_to_page(v0+0x2000)  -> NULL
kload8(v0+0x2000)                -> oops 0xc2802000 0x0
! BUG: unable to handle kernel paging request at c2802000
! *pde = 01c2d067 *pte = 00000000
! Oops: 0000 [#1] PREEMPT SMP
! CR2: 00000000c2802000
