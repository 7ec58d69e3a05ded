# the largest hole that a search passed is found again by who fits in it
boot(ram=24M)
exec(ADDR_NO_RANDOMIZE|ADDR_COMPAT_LAYOUT)                     -> 0
a0 = mmap(0x0, 64K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0x40000000
munmap(a0+0x2000, 8K)                                          -> 0
munmap(a0+0x8000, 16K)                                         -> 0
mmap(0x0, 32K, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0x40010000
mmap(0x0, 16K, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0x40008000
mmap(0x0, 8K, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)   -> 0x40002000
mmap(0x0, 4K, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)   -> 0x40018000
show(maps)                                                     -> ok
| 40000000-40002000 rw-p 00000000 00:00 0 
| 40002000-40004000 r--p 00000000 00:00 0 
| 40004000-40008000 rw-p 00000000 00:00 0 
| 40008000-4000c000 r--p 00000000 00:00 0 
| 4000c000-40010000 rw-p 00000000 00:00 0 
| 40010000-40019000 r--p 00000000 00:00 0 
| bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
