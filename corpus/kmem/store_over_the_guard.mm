# A store that begins in the last bytes of an area and ends in its guard is an oops, and writes nothing
v0 = vmalloc(4K)                        -> 0xc2800000
kstore64(v0+0xff8, 0x1122334455667788)  -> ok
kload64(v0+0xff8)                       -> 0x1122334455667788
kstore32(v0+0xffe, 0xffffffff)          -> oops 0xc2801000 0x2
! BUG: unable to handle kernel paging request at c2801000
! *pde = 01c2d067 *pte = 00000000
! Oops: 0002 [#1] PREEMPT SMP
! CR2: 00000000c2801000
