# Read-only memory is free; what becomes writable is promised, once.
boot(ram=32M, cpus=1)
a0 = mmap(0x10000000, 256M, PROT_READ, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x10000000
mprotect(a0, 256M, PROT_READ|PROT_WRITE)        -> -ENOMEM
mprotect(a0, 16K, PROT_READ|PROT_WRITE)         -> 0
mprotect(a0, 16K, PROT_READ)                    -> 0
mprotect(a0+0x2000, 16K, PROT_READ|PROT_WRITE)  -> 0
show(maps)                                      -> ok
| 10000000-10002000 r--p 00000000 00:00 0
| 10002000-10006000 rw-p 00000000 00:00 0
| 10006000-20000000 r--p 00000000 00:00 0
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
