# below a part of a stack another part may lie
boot(ram=24M)
exec(ADDR_NO_RANDOMIZE)              -> 0
set_sp(0xbff00000)                   -> ok
mprotect(0xbfff0000, 4K, PROT_READ)  -> 0
show(maps)                           -> ok
| bffdf000-bfff0000 rw-p 00000000 00:00 0 
| bfff0000-bfff1000 r--p 00000000 00:00 0 
| bfff1000-c0000000 rw-p 00000000 00:00 0          [stack]
store8(0xbfff1000, 0x1)              -> ok
load8(0xbfff0000)                    -> 0x0
store8(0xbfff0000, 0x1)              -> SIGSEGV SEGV_ACCERR 0xbfff0000
