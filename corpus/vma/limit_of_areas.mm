# max_map_count: mmap() may exceed it by one, splitting may not; a hole may, where it frees
boot(ram=24M)
sysctl(max_map_count, 3)                    -> 0
mmap(0x50000000, 12K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50004000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50004000
mmap(0x50006000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50006000
mmap(0x50008000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> -ENOMEM
munmap(0x50001000, 4K)                      -> -ENOMEM
mprotect(0x50000000, 4K, PROT_READ)         -> -ENOMEM
madvise(0x50000000, 4K, MADV_RANDOM)        -> -EAGAIN
mlock(0x50000000, 4K)                       -> -ENOMEM
mremap(0x50004000, 4K, 8K, MREMAP_MAYMOVE)  -> 0x50004000
munmap(0x50004000, 12K)                     -> 0
munmap(0x50001000, 4K)                      -> 0
show(maps)                                  -> ok
| 50000000-50001000 rw-p 00000000 00:00 0 
| 50002000-50003000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
