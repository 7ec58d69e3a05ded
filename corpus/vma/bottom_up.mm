# with ADDR_COMPAT_LAYOUT searches begin at a third of the space and go up
boot(ram=24M)
exec(ADDR_NO_RANDOMIZE|ADDR_COMPAT_LAYOUT)                    -> 0
a0 = mmap(0x0, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0x40000000
a1 = mmap(0x0, 4K, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0x40002000
munmap(a0, 4K)                                                -> 0
mmap(0x0, 8K, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0x40003000
mmap(0x0, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0x40000000
show(maps)                                                    -> ok
| 40000000-40002000 rw-p 00000000 00:00 0 
| 40002000-40005000 r--p 00000000 00:00 0 
| bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
