# iounmap() of a second page, of a guard, of what was given back: a line each
v0 = ioremap(3584M, 8K)  -> 0xc2800000
iounmap(v0+0x1000)       -> ok
! iounmap: bad address c2801000
iounmap(v0+0x2000)       -> ok
! iounmap: bad address c2802000
iounmap(v0)              -> ok
iounmap(v0)              -> ok
! iounmap: bad address c2800000
iounmap(0xd0000000)      -> ok
! iounmap: bad address d0000000
