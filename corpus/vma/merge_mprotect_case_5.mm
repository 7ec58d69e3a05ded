# case 5: the one before takes over the beginning: rrrwww
boot(ram=24M)
mmap(0x50000000, 12K, PROT_READ, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50003000, 12K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50003000
mprotect(0x50003000, 8K, PROT_READ)  -> 0
show(maps)                           -> ok
| 50000000-50003000 r--p 00000000 00:00 0 
| 50003000-50005000 r--p 00000000 00:00 0 
| 50005000-50006000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
