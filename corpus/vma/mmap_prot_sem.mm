# PROT_SEM and bits that nobody knows do no harm in mmap()
boot(ram=24M)
mmap(0x50000000, 4K, PROT_READ|PROT_SEM|0x70, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50001000, 4K, PROT_READ, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50001000
show(maps)  -> ok
| 50000000-50002000 r--p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
