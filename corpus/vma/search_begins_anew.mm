# From free_area_cache up there is no room: the search begins anew at the bottom, and finds none either
boot(ram=24M, cpus=1)
sysctl(legacy_va_layout, 1)                                     -> 0
exec(0)                                                         -> 0
mmap(0x0, 1G, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)    -> 0x40000000
a0 = mmap(0x0, 800M, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0x80000000
mmap(0x0, 512M, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> -ENOMEM
mmap(0x0, 64M, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)   -> 0xb2000000
munmap(a0, 800M)                                                -> 0
mmap(0x0, 512M, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0x80000000
show(maps)                                                      -> ok
| 40000000-a0000000 ---p 00000000 00:00 0 
| b2000000-b6000000 ---p 00000000 00:00 0 
| bfe74000-bfe95000 rw-p 00000000 00:00 0          [stack]
