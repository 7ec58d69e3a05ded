# An area that cannot get its neighbour's anon_vma does not take it in, until there is memory
boot(ram=24M, cpus=1)
a0 = mmap(0x10000000, 16K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x10000000
mprotect(a0, 8K, PROT_READ)                    -> 0
store32(a0+0x2000, 0x5)                        -> ok
mprotect(a0+0x2000, 8K, PROT_READ)  ~fail=1+   -> 0
show(maps)                                     -> ok
| 10000000-10002000 r--p 00000000 00:00 0 
| 10002000-10004000 r--p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
mprotect(a0+0x2000, 8K, PROT_READ|PROT_WRITE)  -> 0
mprotect(a0+0x2000, 8K, PROT_READ)             -> 0
show(maps)                                     -> ok
| 10000000-10004000 r--p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
load32(a0+0x2000)                              -> 0x5
