# the errors of mlock() and munlock()
boot(ram=24M)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50003000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50003000
setrlimit(RLIMIT_MEMLOCK, 16K, 32K)  -> 0
mlock(0x50000000, 20K)               -> -ENOMEM
mlock(0x50000000, 16K)               -> -ENOMEM
mlock(0x50002000, 4K)                -> -ENOMEM
mlock(0xfffff000, 4K)                -> -EINVAL
munlock(0xffffffff, 1)               -> -EINVAL
munlock(0xffffe000, 8K)              -> -EINVAL
munlock(0x50000000, 16K)             -> -ENOMEM
setrlimit(RLIMIT_MEMLOCK, 0, 32K)    -> 0
mlock(0x50000000, 4K)                -> -EPERM
mlockall(MCL_CURRENT)                -> -EPERM
munlock(0x50000000, 4K)              -> 0
