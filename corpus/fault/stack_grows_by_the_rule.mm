# 65536 + 32 * 4 bytes below the stack pointer are the user's, the next byte is not
boot(ram=24M)
exec(ADDR_NO_RANDOMIZE)  -> 0
set_sp(0xbffd0000)       -> ok
store8(0xbffbff7f, 0x1)  -> SIGSEGV SEGV_MAPERR 0xbffbff7f
store8(0xbffbff80, 0x1)  -> ok
show(maps)               -> ok
| bffbe000-c0000000 rw-p 00000000 00:00 0          [stack]
load8(0xbffbff7f)        -> 0x0
set_sp(0xbffbff7f)       -> ok
store8(0xbffaffff, 0x2)  -> ok
show(maps)               -> ok
| bffae000-c0000000 rw-p 00000000 00:00 0          [stack]
