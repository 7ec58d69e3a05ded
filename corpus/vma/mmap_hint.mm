# a hint is taken if it is free, rounded to pages, else the search decides
boot(ram=24M)
exec(ADDR_NO_RANDOMIZE)  -> 0
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50001000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0xb7ffe000
mmap(0x50002004, 4K, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0x50002000
mmap(0xbfffe000, 1M, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0xb7efe000
show(maps)               -> ok
| 50000000-50002000 rw-p 00000000 00:00 0 
| 50002000-50003000 r--p 00000000 00:00 0 
| b7efe000-b7ffe000 ---p 00000000 00:00 0 
| b7ffe000-b8000000 rw-p 00000000 00:00 0 
| bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
