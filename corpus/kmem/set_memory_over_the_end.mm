# A range that ends behind an area meets its guard: -EFAULT with a WARN, and what comes before is changed
v0 = vmalloc(8K)          -> 0xc2800000
set_memory_ro(v0, 3)      -> -EFAULT
! WARN nothing_mapped: CPA: called for zero pte. vaddr = c2802000 cpa->vaddr = c2802000
kload32(v0)               -> 0x0
kstore32(v0+0x1000, 0x1)  -> oops 0xc2801000 0x3
! BUG: unable to handle kernel paging request at c2801000
! *pde = 01c2d067 *pte = 02c01161
! Oops: 0003 [#1] PREEMPT SMP
! CR2: 00000000c2801000
