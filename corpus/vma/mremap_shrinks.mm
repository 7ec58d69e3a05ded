# shrinking unmaps the end, in the middle of an area, too
boot(ram=24M)
mmap(0x50000000, 24K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mremap(0x50000000, 24K, 16K, 0)  -> 0x50000000
show(maps)                       -> ok
| 50000000-50004000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
mremap(0x50001000, 8K, 4K, 0)    -> 0x50001000
show(maps)                       -> ok
| 50000000-50002000 rw-p 00000000 00:00 0 
| 50003000-50004000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
mremap(0x50008000, 4K, 4K, 0)    -> 0x50008000
mremap(0x50008000, 8K, 4K, 0)    -> 0x50008000
