# locked memory that grows has to be within the limit
boot(ram=24M)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS|MAP_LOCKED, -1, 0x0)  -> 0x50000000
mremap(0x50000000, 8K, 68K, 0)        -> -EAGAIN
mremap(0x50000000, 8K, 64K, 0)        -> 0x50000000
mincore(0x50000000, 64K, 0x50000000)  -> 0
mmap(0x50020000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50020000
mremap(0x50000000, 64K, 32K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x50028000)  -> 0x50028000
show(smaps)                           -> ok
| 50020000-50021000 rw-p 00000000 00:00 0 
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
| 50028000-50030000 rw-p 00000000 00:00 0 
| Size:                 32 kB
| Rss:                  32 kB
| Pss:                  32 kB
| Shared_Clean:          0 kB
| Shared_Dirty:          0 kB
| Private_Clean:         0 kB
| Private_Dirty:        32 kB
| Referenced:           32 kB
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
