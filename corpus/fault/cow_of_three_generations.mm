# grandparent, parent and child, each writing when the others have
boot(ram=24M, cpus=2, tlb=adversary)
mmap(0x50000000, 12K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50000000, 0x1)       -> ok
store32(0x50001000, 0x2)       -> ok
store32(0x50002000, 0x3)       -> ok
t1 = fork()                    -> t1
@t1 store32(0x50000000, 0x10)  -> ok
@t1 t2 = fork()                -> t2
@t2 store32(0x50000000, 0x20)  -> ok
@t2 store32(0x50001000, 0x21)  -> ok
load32(0x50000000)             -> 0x1
load32(0x50001000)             -> 0x2
load32(0x50002000)             -> 0x3
@t1 load32(0x50000000)         -> 0x10
@t1 load32(0x50001000)         -> 0x2
@t1 load32(0x50002000)         -> 0x3
@t2 load32(0x50000000)         -> 0x20
@t2 load32(0x50001000)         -> 0x21
@t2 load32(0x50002000)         -> 0x3
@t1 exit()                     -> ok
@t2 store32(0x50002000, 0x22)  -> ok
store32(0x50002000, 0x5)       -> ok
@t2 load32(0x50002000)         -> 0x22
load32(0x50002000)             -> 0x5
