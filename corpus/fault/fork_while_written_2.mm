# a thread writes at point 2 of fork()
boot(ram=24M, cpus=2, tlb=adversary)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50000000, 0x1)      -> ok
t1 = thread()                 -> t1
@t1 switch_cpu(1)             -> ok
@t1 load32(0x50000000)        -> 0x1
t2 = fork()  !2:t1            -> t2
@t1 store32(0x50000000, 0x2)  -> ok
load32(0x50000000)            -> 0x2
@t2 store32(0x50000000, 0x3)  -> ok
load32(0x50000000)            -> 0x2
