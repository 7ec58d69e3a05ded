# pushes grow the stack page by page, with a page kept free below
boot(ram=24M)
exec(ADDR_NO_RANDOMIZE)  -> 0
set_sp(0xbffde008)       -> ok
push(0x1)                -> ok
push(0x2)                -> ok
push(0x3)                -> ok
show(maps)               -> ok
| bffdc000-c0000000 rw-p 00000000 00:00 0          [stack]
set_sp(0xbffdd004)       -> ok
push(0x4)                -> ok
push(0x5)                -> ok
show(maps)               -> ok
| bffdb000-c0000000 rw-p 00000000 00:00 0          [stack]
