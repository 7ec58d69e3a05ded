# top down, nothing fits below mmap_base: the search goes on from below
boot(ram=24M)
exec(ADDR_NO_RANDOMIZE)                                         -> 0
mmap(0x10000, 3067M, PROT_NONE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS|MAP_NORESERVE, -1, 0x0)  -> 0x00010000
a0 = mmap(0x0, 64M, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> -ENOMEM
mmap(0x0, 256M, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> -ENOMEM
show(maps)                                                      -> ok
| 00010000-bfb10000 ---p 00000000 00:00 0          [heap]
| bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
