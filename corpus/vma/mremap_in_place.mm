# an area grows in place as far as its neighbour
boot(ram=24M)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50005000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50005000
mremap(0x50000000, 8K, 16K, 0)   -> 0x50000000
mremap(0x50000000, 16K, 20K, 0)  -> 0x50000000
show(maps)                       -> ok
| 50000000-50005000 rw-p 00000000 00:00 0 
| 50005000-50006000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
mremap(0x50000000, 20K, 24K, 0)  -> -ENOMEM
mremap(0x50000000, 4K, 8K, 0)    -> -ENOMEM
