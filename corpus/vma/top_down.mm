# without it searches begin below the stack and go down
boot(ram=24M)
exec(ADDR_NO_RANDOMIZE)                                       -> 0
a0 = mmap(0x0, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0xb7ffe000
a1 = mmap(0x0, 4K, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0xb7ffd000
munmap(a0, 8K)                                                -> 0
mmap(0x0, 12K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0xb7ffa000
mmap(0x0, 8K, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0xb7ff8000
show(maps)                                                    -> ok
| b7ff8000-b7ffa000 ---p 00000000 00:00 0 
| b7ffa000-b7ffd000 rw-p 00000000 00:00 0 
| b7ffd000-b7ffe000 r--p 00000000 00:00 0 
| bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
