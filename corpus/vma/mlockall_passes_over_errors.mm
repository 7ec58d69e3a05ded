# A page that cannot be brought does not keep the others from being locked.
boot(ram=32M, cpus=1)
set_capable(CAP_IPC_LOCK)  -> ok
a0 = mmap(0x10000000, 12K, PROT_NONE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x10000000
a1 = mmap(0x10004000, 12K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x10004000
mlock(a0, 4K)              -> -ENOMEM
munlock(a0, 4K)            -> 0
mlockall(MCL_CURRENT)      -> 0
mincore(a1, 12K, a1)       -> 0
load8(a1)                  -> 0x1
load8(a1+0x1)              -> 0x1
load8(a1+0x2)              -> 0x1
a2 = mmap(0x10008000, 8K, PROT_NONE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS|MAP_LOCKED, -1, 0x0)  -> 0x10008000
munlockall()               -> 0
