# MADV_DONTNEED gives pages back: they are zero again
boot(ram=24M)
mmap(0x50000000, 12K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50000000, 0x1)                 -> ok
store32(0x50001000, 0x2)                 -> ok
store32(0x50002000, 0x3)                 -> ok
madvise(0x50001000, 4K, MADV_DONTNEED)   -> 0
load32(0x50000000)                       -> 0x1
load32(0x50001000)                       -> 0x0
load32(0x50002000)                       -> 0x3
show(pagetables)                         -> ok
| 0x50000000-0x50001000          4K P RW USR A D pages
| 0x50001000-0x50002000          4K P USR A SPC zero
| 0x50002000-0x50003000          4K P RW USR A D pages
mlock(0x50000000, 4K)                    -> 0
madvise(0x50000000, 12K, MADV_DONTNEED)  -> -EINVAL
load32(0x50002000)                       -> 0x3
