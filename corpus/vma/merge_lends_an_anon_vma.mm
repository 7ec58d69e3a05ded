# an area that is written to first borrows its neighbour's anon_vma, so that they can be joined
boot(ram=24M)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50001000, 4K, PROT_READ, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50001000
store32(0x50000000, 0x1)                                  -> ok
mprotect(0x50001000, 4K, PROT_READ|PROT_WRITE|PROT_EXEC)  -> 0
store32(0x50001000, 0x1)                                  -> ok
mprotect(0x50001000, 4K, PROT_READ|PROT_WRITE)            -> 0
show(maps)                                                -> ok
| 50000000-50002000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
