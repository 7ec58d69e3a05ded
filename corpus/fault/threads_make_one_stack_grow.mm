# two threads make one stack grow: the second finds that it has grown
boot(ram=24M, cpus=2)
exec(ADDR_NO_RANDOMIZE)         -> 0
set_sp(0xbffd0000)              -> ok
t1 = thread()                   -> t1
@t1 switch_cpu(1)               -> ok
@t1 set_sp(0xbffd0000)          -> ok
store8(0xbffc8000, 0x1)  !4:t1  -> ok
@t1 store8(0xbffc0000, 0x2)     -> ok
load8(0xbffc8000)               -> 0x1
load8(0xbffc0000)               -> 0x2
show(maps)                      -> ok
| bffbf000-c0000000 rw-p 00000000 00:00 0          [stack]
