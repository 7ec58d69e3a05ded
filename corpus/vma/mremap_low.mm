# nothing moves below mmap_min_addr
boot(ram=24M)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mremap(0x50000000, 4K, 4K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x0)  -> -EPERM
set_capable(CAP_SYS_RAWIO)                                    -> ok
mremap(0x50000000, 4K, 4K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x0)  -> 0x00000000
show(maps)                                                    -> ok
| 00000000-00001000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
