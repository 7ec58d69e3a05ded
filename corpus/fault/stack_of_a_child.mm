# a child's stack is its own, and grows by itself
boot(ram=24M)
exec(ADDR_NO_RANDOMIZE)  -> 0
set_sp(0xbfff0000)       -> ok
push(0x1)                -> ok
t1 = fork()              -> t1
@t1 push(0x2)            -> ok
@t1 set_sp(0xbffd0000)   -> ok
@t1 push(0x3)            -> ok
push(0x4)                -> ok
load32(0xbfffeff8)       -> 0x0
load32(0xbffefff8)       -> 0x4
@t1 load32(0xbffefff8)   -> 0x2
@t1 show(maps)           -> ok
| bffce000-c0000000 rw-p 00000000 00:00 0          [stack]
show(maps)               -> ok
| bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
