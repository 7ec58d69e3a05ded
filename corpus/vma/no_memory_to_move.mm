# mremap() that finds no memory leaves all where it was
boot(ram=24M)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50000000, 0x1)  -> ok
mremap(0x50000000, 8K, 8K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x70000000)  ~fail=1+  -> -ENOMEM
mremap(0x50000000, 8K, 8K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x70000000)  ~fail=2+  -> -ENOMEM
mremap(0x50000000, 8K, 8K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x70000000)  ~fail=3+  -> -ENOMEM
show(maps)                -> ok
| 50000000-50002000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
load32(0x50000000)        -> 0x1
