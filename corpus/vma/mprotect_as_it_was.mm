# rights that are there already change nothing
boot(ram=24M)
mmap(0x50000000, 16K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mprotect(0x50001000, 8K, PROT_READ|PROT_WRITE)           -> 0
show(maps)                                               -> ok
| 50000000-50004000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
mprotect(0x50001000, 8K, PROT_READ|PROT_WRITE|PROT_SEM)  -> 0
show(maps)                                               -> ok
| 50000000-50004000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
