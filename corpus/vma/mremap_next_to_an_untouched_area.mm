# Moved away and back, behind an area that has no anon_vma: that gets the one of the pages.
boot(ram=32M, cpus=1)
a0 = mmap(0x10000000, 16K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x10000000
mprotect(a0, 8K, PROT_READ)                                       -> 0
store32(a0+0x2000, 0x22)                                          -> ok
store32(a0+0x3000, 0x33)                                          -> ok
a1 = mremap(a0+0x2000, 8K, 8K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x20000000)  -> 0x20000000
mprotect(a0, 8K, PROT_READ|PROT_WRITE)                            -> 0
a2 = mremap(a1, 8K, 8K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x10002000)  -> 0x10002000
show(maps)                                                        -> ok
| 10000000-10004000 rw-p 00000000 00:00 0
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
load32(a0+0x2000)                                                 -> 0x22
load32(a0+0x3000)                                                 -> 0x33
store32(a0, 0x1)                                                  -> ok
t1 = fork()                                                       -> t1
@t1 store32(a0+0x2000, 0x2)                                       -> ok
load32(a0+0x2000)                                                 -> 0x22
