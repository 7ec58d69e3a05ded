# mincore(): what is there, what is not, and what cannot be answered
boot(ram=24M)
mmap(0x50000000, 16K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50008000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50008000
store8(0x50001000, 0x1)               -> ok
load8(0x50002000)                     -> 0x0
mincore(0x50000000, 16K, 0x50008000)  -> 0
load32(0x50008000)                    -> 0x10100
mincore(0x50000001, 4K, 0x0)          -> -EINVAL
mincore(0xbffff000, 8K, 0x0)          -> -ENOMEM
mincore(0x50000000, 4K, 0xc0000000)   -> -EFAULT
mincore(0x50000000, 20K, 0x50008000)  -> -ENOMEM
mincore(0x50000000, 4K, 0x50005000)   -> -EFAULT
mincore(0x50000000, 0, 0x50005000)    -> 0
