# What was moved out of the middle cannot be split off: it stays, without pages.
boot(ram=32M, cpus=1)
a0 = mmap(0x10000000, 24K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x10000000
store32(a0+0x2000, 0x2)  -> ok
store32(a0+0x3000, 0x3)  -> ok
a1 = mremap(a0+0x2000, 8K, 8K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x20000000)  ~fail=5+  -> 0x20000000
load32(0x10002000)       -> 0x0
load32(0x20000000)       -> 0x2
show(maps)               -> ok
| 10000000-10006000 rw-p 00000000 00:00 0
| 20000000-20002000 rw-p 00000000 00:00 0
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
