# in a child each area has an anon_vma of its own: what its parent could join it cannot
boot(ram=24M)
mmap(0x50000000, 12K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50000000, 0x1)                            -> ok
store32(0x50002000, 0x1)                            -> ok
mprotect(0x50001000, 4K, PROT_READ)                 -> 0
t1 = fork()                                         -> t1
mprotect(0x50001000, 4K, PROT_READ|PROT_WRITE)      -> 0
@t1 mprotect(0x50001000, 4K, PROT_READ|PROT_WRITE)  -> 0
show(maps)                                          -> ok
| 50000000-50003000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
@t1 show(maps)                                      -> ok
| 50000000-50001000 rw-p 00000000 00:00 0 
| 50001000-50002000 rw-p 00000000 00:00 0 
| 50002000-50003000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
