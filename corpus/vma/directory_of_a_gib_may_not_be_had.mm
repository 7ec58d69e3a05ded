# No memory for it: the fault has none.
boot(ram=32M, cpus=1, pae=1)
a0 = mmap(0x10000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x10000000
store32(a0, 0x1)         -> ok
munmap(a0, 4K)           -> 0
a1 = mmap(0x10000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x10000000
mlock(a1, 4K)  ~fail=1   -> -ENOMEM
mlock(a1, 4K)  ~fail=2   -> -EAGAIN
store32(a1+0x1000, 0x2)  -> ok
load32(a1+0x1000)        -> 0x2
