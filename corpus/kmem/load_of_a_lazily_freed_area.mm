# A load of an area that waits for the purge would read a page of nobody: it is not made
v0 = vmalloc(4K)    -> 0xc2800000
vfree(v0)           -> ok
kload32(v0)         -> misuse
kstore32(v0, 0x1)   -> misuse
vm_unmap_aliases()  -> ok
kload32(v0)         -> oops 0xc2800000 0x0
! BUG: unable to handle kernel paging request at c2800000
! *pde = 01c2d067 *pte = 00000000
! Oops: 0000 [#1] PREEMPT SMP
! CR2: 00000000c2800000
