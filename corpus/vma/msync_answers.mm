# msync() of memory has nothing to write, but it looks at its arguments
boot(ram=24M)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50002000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50002000
msync(0x50000001, 0, 0x8)               -> -EINVAL
msync(0x50000001, 0, 0)                 -> -EINVAL
msync(0x50000000, 0, MS_ASYNC|MS_SYNC)  -> -EINVAL
msync(0xfffff000, 8K, MS_SYNC)          -> -ENOMEM
msync(0x50000000, 0, MS_SYNC)           -> 0
msync(0x50000000, 4K, MS_SYNC)          -> 0
msync(0x50000000, 12K, MS_ASYNC)        -> -ENOMEM
msync(0x50004000, 4K, MS_ASYNC)         -> -ENOMEM
mlock(0x50002000, 4K)                   -> 0
msync(0x50000000, 12K, MS_INVALIDATE)   -> -EBUSY
