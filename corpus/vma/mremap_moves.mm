# what finds no room in place is moved, pages and all
boot(ram=24M)
exec(ADDR_NO_RANDOMIZE)                           -> 0
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50002000, 4K, PROT_READ, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50002000
store32(0x50001000, 0x31)                         -> ok
a0 = mremap(0x50000000, 8K, 12K, MREMAP_MAYMOVE)  -> 0xb7ffd000
load32(a0+0x1000)                                 -> 0x31
load32(a0+0x2000)                                 -> 0x0
load32(0x50001000)                                -> SIGSEGV SEGV_MAPERR 0x50001000
show(maps)                                        -> ok
| 50002000-50003000 r--p 00000000 00:00 0 
| b7ffd000-b8000000 rw-p 00000000 00:00 0 
| bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
