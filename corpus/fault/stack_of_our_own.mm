# MAP_GROWSDOWN: an area that grows where the kernel or the stack pointer touches it
boot(ram=24M)
mmap(0x50010000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS|MAP_GROWSDOWN, -1, 0x0)  -> 0x50010000
set_sp(0x50011000)         -> ok
store8(0x5000f000, 0x1)    -> ok
show(maps)                 -> ok
| 5000e000-50012000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
set_sp(0xbfff0000)         -> ok
store8(0x50008000, 0x1)    -> SIGSEGV SEGV_MAPERR 0x50008000
clear_user(0x50008000, 8)  -> 0
show(maps)                 -> ok
| 50007000-50012000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
