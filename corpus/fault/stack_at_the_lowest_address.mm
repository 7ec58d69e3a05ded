# a stack does not grow below mmap_min_addr
boot(ram=24M)
mmap(0x2000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS|MAP_GROWSDOWN, -1, 0x0)  -> 0x00002000
set_sp(0x0)          -> ok
mmap(0x3000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS|MAP_GROWSDOWN, -1, 0x0)  -> 0x00003000
store8(0x3000, 0x1)  -> ok
store8(0x1000, 0x1)  -> ok
store8(0xfff, 0x1)   -> SIGSEGV SEGV_MAPERR 0xfff
show(maps)           -> ok
| 00001000-00004000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
