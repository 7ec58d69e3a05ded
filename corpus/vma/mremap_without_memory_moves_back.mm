# No memory for the second page table at the new place: what was moved goes back.
boot(ram=32M, cpus=1)
a0 = mmap(0x10000000, 8M, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS|MAP_NORESERVE, -1, 0x0)  -> 0x10000000
store32(a0, 0x1)           -> ok
store32(a0+0x400000, 0x3)  -> ok
a1 = mremap(a0, 8M, 8M, MREMAP_MAYMOVE|MREMAP_FIXED, 0x20000000)  ~fail=1  -> -ENOMEM
a1 = mremap(a0, 8M, 8M, MREMAP_MAYMOVE|MREMAP_FIXED, 0x20000000)  ~fail=2  -> -ENOMEM
a1 = mremap(a0, 8M, 8M, MREMAP_MAYMOVE|MREMAP_FIXED, 0x20000000)  ~fail=3  -> -ENOMEM
a1 = mremap(a0, 8M, 8M, MREMAP_MAYMOVE|MREMAP_FIXED, 0x20000000)  ~fail=4  -> -ENOMEM
load32(0x10000000)         -> 0x1
load32(0x10400000)         -> 0x3
show(maps)                 -> ok
| 10000000-10800000 rw-p 00000000 00:00 0
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
