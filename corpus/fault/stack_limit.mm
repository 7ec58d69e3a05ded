# RLIMIT_STACK ends growth, to the page; the guard is given away then
boot(ram=24M)
exec(ADDR_NO_RANDOMIZE)              -> 0
setrlimit(RLIMIT_STACK, 160K, 160K)  -> 0
set_sp(0xbff00000)                   -> ok
store8(0xbffd8000, 0x1)              -> ok
store8(0xbffd7fff, 0x1)              -> SIGSEGV SEGV_MAPERR 0xbffd7fff
show(maps)                           -> ok
| bffd8000-c0000000 rw-p 00000000 00:00 0          [stack]
