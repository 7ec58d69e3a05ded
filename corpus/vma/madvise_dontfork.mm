# MADV_DONTFORK: the child does not get it; MADV_DOFORK: it does again
boot(ram=24M)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50002000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50002000
store32(0x50000000, 0x1)                -> ok
store32(0x50002000, 0x2)                -> ok
madvise(0x50000000, 4K, MADV_DONTFORK)  -> 0
t1 = fork()                             -> t1
@t1 load32(0x50000000)                  -> SIGSEGV SEGV_MAPERR 0x50000000
@t1 load32(0x50002000)                  -> 0x2
@t1 show(maps)                          -> ok
| 50002000-50003000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
madvise(0x50000000, 4K, MADV_DOFORK)    -> 0
t2 = fork()                             -> t2
@t2 load32(0x50000000)                  -> 0x1
