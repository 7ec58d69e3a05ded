# the errors of mprotect(), each where 2.6.34 has it
boot(ram=24M)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50004000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50004000
mprotect(0x50000001, 0, PROT_GROWSDOWN|PROT_GROWSUP)  -> -EINVAL
mprotect(0x50000001, 0, PROT_NONE)                    -> -EINVAL
mprotect(0x50000000, 0, 0x100)                        -> 0
mprotect(0x50000000, 4294963201, 0x100)               -> -ENOMEM
mprotect(0x50000000, 4K, 0x100)                       -> -EINVAL
mprotect(0x50002000, 4K, PROT_READ)                   -> -ENOMEM
mprotect(0x50000000, 4K, PROT_READ|PROT_GROWSDOWN)    -> -EINVAL
mprotect(0x50000000, 4K, PROT_READ|PROT_GROWSUP)      -> -EINVAL
mprotect(0xfffff000, 4K, PROT_NONE)                   -> -ENOMEM
mprotect(0x50000000, 24K, PROT_READ)                  -> -ENOMEM
show(maps)                                            -> ok
| 50000000-50002000 r--p 00000000 00:00 0 
| 50004000-50006000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
