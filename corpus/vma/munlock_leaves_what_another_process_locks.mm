# A page of both is locked by both: it stays locked until the last one unlocks it.
boot(ram=32M, cpus=2)
a0 = mmap(0x10000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x10000000
store32(a0, 0x1)             -> ok
store32(a0+0x1000, 0x2)      -> ok
mprotect(a0, 8K, PROT_READ)  -> 0
t1 = fork()                  -> t1
mlock(a0, 8K)                -> 0
@t1 mlock(a0, 4K)            -> 0
show(meminfo)                -> ok
| MemTotal:          30880 kB
| MemFree:           30692 kB
| HighTotal:             0 kB
| HighFree:              0 kB
| LowTotal:          30880 kB
| LowFree:           30692 kB
| Slab:                164 kB
| SReclaimable:          0 kB
| SUnreclaim:          164 kB
munlock(a0, 8K)              -> 0
@t1 munlock(a0, 4K)          -> 0
