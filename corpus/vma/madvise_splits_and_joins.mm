# advice on reading is a flag of the area
boot(ram=24M)
mmap(0x50000000, 16K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
madvise(0x50001000, 8K, MADV_RANDOM)      -> 0
show(maps)                                -> ok
| 50000000-50001000 rw-p 00000000 00:00 0 
| 50001000-50003000 rw-p 00000000 00:00 0 
| 50003000-50004000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
madvise(0x50002000, 8K, MADV_SEQUENTIAL)  -> 0
show(maps)                                -> ok
| 50000000-50001000 rw-p 00000000 00:00 0 
| 50001000-50002000 rw-p 00000000 00:00 0 
| 50002000-50004000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
madvise(0x50000000, 16K, MADV_NORMAL)     -> 0
show(maps)                                -> ok
| 50000000-50004000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
