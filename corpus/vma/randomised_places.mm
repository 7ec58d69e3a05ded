# each exec() draws its own places, and a child has its parent's
boot(ram=24M)
exec(0)                                                           -> 0
mmap(0x0, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0xb7796000
brk(0x0)                                                          -> 0x0988b000
exec(0)                                                           -> 0
mmap(0x0, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0xb7770000
brk(0x0)                                                          -> 0x08d7c000
t1 = fork()                                                       -> t1
@t1 mmap(0x0, 4K, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0xb776f000
@t1 brk(0x0)                                                      -> 0x08d7c000
sysctl(randomize_va_space, 0)                                     -> 0
exec(0)                                                           -> 0
mmap(0x0, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0xb7fff000
brk(0x0)                                                          -> 0x08049000
show(maps)                                                        -> ok
| b7fff000-b8000000 rw-p 00000000 00:00 0 
| bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
