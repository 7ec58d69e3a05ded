# with MCL_FUTURE brk's pages come at once, and count
boot(ram=24M)
mlockall(MCL_FUTURE)  -> 0
a0 = brk(0x0)         -> 0x08905000
brk(a0+0x10000)       -> 0x08915000
brk(a0+0x11000)       -> 0x08915000
munlockall()          -> 0
brk(a0+0x11000)       -> 0x08916000
show(maps)            -> ok
| 08905000-08916000 rw-p 00000000 00:00 0          [heap]
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
