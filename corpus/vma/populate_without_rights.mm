# MAP_POPULATE of what may not be touched maps it all the same
boot(ram=24M, cpus=1)
a0 = mmap(0x0, 8K, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS|MAP_POPULATE, -1, 0x0)  -> 0xb78c7000
show(maps)  -> ok
| b78c7000-b78c9000 ---p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
