# a locked part is an area of its own
boot(ram=24M)
mmap(0x50000000, 16K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mlock(0x50001000, 8K)     -> 0
show(maps)                -> ok
| 50000000-50001000 rw-p 00000000 00:00 0 
| 50001000-50003000 rw-p 00000000 00:00 0 
| 50003000-50004000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
mlock(0x50000000, 16K)    -> 0
show(maps)                -> ok
| 50000000-50004000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
munlock(0x50003000, 4K)   -> 0
show(maps)                -> ok
| 50000000-50003000 rw-p 00000000 00:00 0 
| 50003000-50004000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
munlock(0x50000000, 12K)  -> 0
show(maps)                -> ok
| 50000000-50004000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
