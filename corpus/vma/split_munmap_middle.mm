# munmap() at the middle: wwwwww
boot(ram=24M)
mmap(0x50000000, 24K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50002000, 0x9)  -> ok
munmap(0x50002000, 8K)    -> 0
show(maps)                -> ok
| 50000000-50002000 rw-p 00000000 00:00 0 
| 50004000-50006000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
load32(0x50002000)        -> SIGSEGV SEGV_MAPERR 0x50002000
