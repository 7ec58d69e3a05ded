# mlock() of PROT_NONE marks the area, and answers that there is no memory
boot(ram=24M)
mmap(0x50000000, 8K, PROT_NONE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mlock(0x50000000, 8K)    -> -ENOMEM
show(maps)               -> ok
| 50000000-50002000 ---p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
show(smaps)              -> ok
| 50000000-50002000 ---p 00000000 00:00 0 
| Size:                  8 kB
| Rss:                   0 kB
| Pss:                   0 kB
| Shared_Clean:          0 kB
| Shared_Dirty:          0 kB
| Private_Clean:         0 kB
| Private_Dirty:         0 kB
| Referenced:            0 kB
| Swap:                  0 kB
| KernelPageSize:        4 kB
| MMUPageSize:           4 kB
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
| Size:                132 kB
| Rss:                   0 kB
| Pss:                   0 kB
| Shared_Clean:          0 kB
| Shared_Dirty:          0 kB
| Private_Clean:         0 kB
| Private_Dirty:         0 kB
| Referenced:            0 kB
| Swap:                  0 kB
| KernelPageSize:        4 kB
| MMUPageSize:           4 kB
munlock(0x50000000, 8K)  -> 0
