# Shorter, longer in place, longer with a neighbour in the way, moved whole and in part.
boot(ram=32M, cpus=1)
a0 = mmap(0x10000000, 16K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x10000000
store32(a0, 0x10)                                             -> ok
store32(a0+0x1000, 0x11)                                      -> ok
store32(a0+0x2000, 0x12)                                      -> ok
store32(a0+0x3000, 0x13)                                      -> ok
mremap(a0, 16K, 12K, 0)                                       -> 0x10000000
mremap(a0, 12K, 20K, 0)                                       -> 0x10000000
load32(a0+0x3000)                                             -> 0x0
a1 = mmap(0x10005000, 4K, PROT_READ, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x10005000
mremap(a0, 20K, 24K, 0)                                       -> -ENOMEM
a2 = mremap(a0, 20K, 24K, MREMAP_MAYMOVE)                     -> 0xb78c3000
load32(a2+0x1000)                                             -> 0x11
a3 = mremap(a2+0x1000, 8K, 8K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x10000000)  -> 0x10000000
load32(a3)                                                    -> 0x11
load32(a3+0x1000)                                             -> 0x12
load32(a2)                                                    -> 0x10
load32(a2+0x1000)                                             -> SIGSEGV SEGV_MAPERR 0xb78c4000
mremap(a3, 8K, 12K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x10001000)  -> -EINVAL
mremap(a3, 8K, 8K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x10004000)   -> 0x10004000
show(maps)                                                    -> ok
| 10004000-10006000 rw-p 00000000 00:00 0
| b78c3000-b78c4000 rw-p 00000000 00:00 0
| b78c6000-b78c9000 rw-p 00000000 00:00 0
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
