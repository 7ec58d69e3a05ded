# mlock() of whole pages around a range
boot(ram=24M)
mmap(0x50000000, 16K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mlock(0x50001fff, 2)                  -> 0
mincore(0x50000000, 16K, 0x50000000)  -> 0
load32(0x50000000)                    -> 0x10100
show(smaps)                           -> ok
| 50000000-50001000 rw-p 00000000 00:00 0 
| Size:                  4 kB
| Rss:                   4 kB
| Pss:                   4 kB
| Shared_Clean:          0 kB
| Shared_Dirty:          0 kB
| Private_Clean:         0 kB
| Private_Dirty:         4 kB
| Referenced:            4 kB
| Swap:                  0 kB
| KernelPageSize:        4 kB
| MMUPageSize:           4 kB
| 50001000-50003000 rw-p 00000000 00:00 0 
| Size:                  8 kB
| Rss:                   8 kB
| Pss:                   8 kB
| Shared_Clean:          0 kB
| Shared_Dirty:          0 kB
| Private_Clean:         0 kB
| Private_Dirty:         8 kB
| Referenced:            8 kB
| Swap:                  0 kB
| KernelPageSize:        4 kB
| MMUPageSize:           4 kB
| 50003000-50004000 rw-p 00000000 00:00 0 
| Size:                  4 kB
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
