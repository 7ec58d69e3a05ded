# A load of an address of vmalloc space that nobody has is an oops
kload32(0xd0000000)  -> oops 0xd0000000 0x0
! BUG: unable to handle kernel paging request at d0000000
! *pde = 00000000
! Oops: 0000 [#1] PREEMPT SMP
! CR2: 00000000d0000000
