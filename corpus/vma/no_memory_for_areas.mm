# each allocation of mmap() and munmap() that fails is -ENOMEM, and nothing is changed
boot(ram=24M)
mmap(0x50000000, 12K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50008000, 4K, PROT_READ, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  ~fail=1  -> -ENOMEM
munmap(0x50001000, 4K)  ~fail=1                -> -ENOMEM
show(maps)                                     -> ok
| 50000000-50003000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
mprotect(0x50001000, 4K, PROT_READ)  ~fail=1   -> -ENOMEM
madvise(0x50001000, 4K, MADV_RANDOM)  ~fail=1  -> -EAGAIN
mlock(0x50001000, 4K)  ~fail=1                 -> -ENOMEM
show(maps)                                     -> ok
| 50000000-50003000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
