# areas whose pages have different owners stay apart, though flags agree
boot(ram=24M)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50002000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50002000
store32(0x50000000, 0x1)  -> ok
store32(0x50002000, 0x2)  -> ok
mmap(0x50001000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50001000
show(maps)                -> ok
| 50000000-50002000 rw-p 00000000 00:00 0 
| 50002000-50003000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
store32(0x50001000, 0x3)  -> ok
show(maps)                -> ok
| 50000000-50002000 rw-p 00000000 00:00 0 
| 50002000-50003000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
