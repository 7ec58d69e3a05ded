# locks are not inherited
boot(ram=24M)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS|MAP_LOCKED, -1, 0x0)  -> 0x50000000
mlockall(MCL_FUTURE)                        -> 0
t1 = fork()                                 -> t1
@t1 mmap(0x50004000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50004000
@t1 show(smaps)                             -> ok
| 50000000-50002000 rw-p 00000000 00:00 0 
| Size:                  8 kB
| Rss:                   8 kB
| Pss:                   4 kB
| Shared_Clean:          0 kB
| Shared_Dirty:          8 kB
| Private_Clean:         0 kB
| Private_Dirty:         0 kB
| Referenced:            8 kB
| Swap:                  0 kB
| KernelPageSize:        4 kB
| MMUPageSize:           4 kB
| 50004000-50005000 rw-p 00000000 00:00 0 
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
@t1 madvise(0x50000000, 4K, MADV_DONTNEED)  -> 0
