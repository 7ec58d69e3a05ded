# the errors of mremap(), each where 2.6.34 has it
boot(ram=24M)
mmap(0x50000000, 12K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50005000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50005000
mremap(0x50000001, 4K, 4K, 0x8)                                  -> -EINVAL
mremap(0x50000001, 4K, 4K, 0)                                    -> -EINVAL
mremap(0x50000000, 4K, 0, 0)                                     -> -EINVAL
mremap(0x50000000, 4K, 4K, MREMAP_FIXED, 0x50008000)             -> -EINVAL
mremap(0x50000000, 4K, 4K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x50008001)  -> -EINVAL
mremap(0x50000000, 4K, 3G, MREMAP_MAYMOVE|MREMAP_FIXED, 0x1000)  -> -EINVAL
mremap(0x50000000, 8K, 8K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x50001000)  -> -EINVAL
mremap(0x50001000, 8K, 8K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x50000000)  -> -EINVAL
mremap(0x50000000, 4K, 4K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x0)     -> -EPERM
mremap(0x50003000, 4K, 8K, MREMAP_MAYMOVE)                       -> -EFAULT
mremap(0x50000000, 16K, 20K, MREMAP_MAYMOVE)                     -> -EFAULT
mremap(0x50000000, 12K, 24K, 0)                                  -> -ENOMEM
show(maps)                                                       -> ok
| 50000000-50003000 rw-p 00000000 00:00 0 
| 50005000-50006000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
