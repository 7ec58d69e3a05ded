# eight children of one page
boot(ram=24M)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50000000, 0x1)      -> ok
t1 = fork()                   -> t1
t2 = fork()                   -> t2
t3 = fork()                   -> t3
t4 = fork()                   -> t4
t5 = fork()                   -> t5
t6 = fork()                   -> t6
t7 = fork()                   -> t7
t8 = fork()                   -> t8
@t1 store32(0x50000000, 0x1)  -> ok
@t3 store32(0x50000000, 0x3)  -> ok
@t5 store32(0x50000000, 0x5)  -> ok
@t7 store32(0x50000000, 0x7)  -> ok
@t1 load32(0x50000000)        -> 0x1
@t2 load32(0x50000000)        -> 0x1
@t3 load32(0x50000000)        -> 0x3
@t4 load32(0x50000000)        -> 0x1
@t5 load32(0x50000000)        -> 0x5
@t6 load32(0x50000000)        -> 0x1
@t7 load32(0x50000000)        -> 0x7
@t8 load32(0x50000000)        -> 0x1
load32(0x50000000)            -> 0x1
