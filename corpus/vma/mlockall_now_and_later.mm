# MCL_CURRENT, MCL_FUTURE, both, and back
boot(ram=24M)
set_capable(CAP_IPC_LOCK)            -> ok
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mlockall(0)                          -> -EINVAL
mlockall(0x8)                        -> -EINVAL
mlockall(MCL_FUTURE)                 -> 0
mmap(0x50004000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50004000
mincore(0x50000000, 8K, 0x50000000)  -> 0
mincore(0x50004000, 8K, 0x50000000)  -> 0
mlockall(MCL_CURRENT)                -> 0
mmap(0x50008000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50008000
show(smaps)                          -> ok
| 50000000-50002000 rw-p 00000000 00:00 0 
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
| 50004000-50006000 rw-p 00000000 00:00 0 
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
| 50008000-5000a000 rw-p 00000000 00:00 0 
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
| Rss:                 128 kB
| Pss:                 128 kB
| Shared_Clean:          0 kB
| Shared_Dirty:          0 kB
| Private_Clean:         0 kB
| Private_Dirty:       128 kB
| Referenced:          128 kB
| Swap:                  0 kB
| KernelPageSize:        4 kB
| MMUPageSize:           4 kB
munlockall()                         -> 0
show(maps)                           -> ok
| 50000000-50002000 rw-p 00000000 00:00 0 
| 50004000-50006000 rw-p 00000000 00:00 0 
| 50008000-5000a000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
