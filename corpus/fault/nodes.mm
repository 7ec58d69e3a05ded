# pages come from the node of the CPU that touches them
boot(ram=48M, cpus=2, nodes=2)
mmap(0x50000000, 16K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
t1 = thread()                -> t1
@t1 switch_cpu(1)            -> ok
store8(0x50000000, 0x1)      -> ok
@t1 store8(0x50001000, 0x1)  -> ok
show(smaps)                  -> ok
| 50000000-50004000 rw-p 00000000 00:00 0 
| Size:                 16 kB
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
load8(0x50001000)            -> 0x1
