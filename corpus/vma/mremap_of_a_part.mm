# the middle of an area moves: two pieces stay
boot(ram=24M)
mmap(0x50000000, 20K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50002000, 0x2)  -> ok
mremap(0x50002000, 4K, 4K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x50008000)  -> 0x50008000
show(maps)                -> ok
| 50000000-50002000 rw-p 00000000 00:00 0 
| 50003000-50005000 rw-p 00000000 00:00 0 
| 50008000-50009000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
load32(0x50008000)        -> 0x2
