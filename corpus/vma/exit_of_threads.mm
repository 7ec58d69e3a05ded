# a space lives as long as a thread of it
boot(ram=24M)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
t1 = fork()                   -> t1
@t1 t2 = thread()             -> t2
@t2 store32(0x50000000, 0x9)  -> ok
@t1 exit()                    -> ok
@t2 load32(0x50000000)        -> 0x9
@t1 load32(0x50000000)        -> no task
@t2 exit()                    -> ok
@t2 load32(0x50000000)        -> no task
load32(0x50000000)            -> 0x0
