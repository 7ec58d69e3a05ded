# what was only read before fork() stays zeros for both, and each gets a page when it writes
boot(ram=24M, cpus=2, tlb=adversary)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50001000, 0x1)      -> ok
load32(0x50000000)            -> 0x0
t1 = fork()                   -> t1
@t1 load32(0x50000000)        -> 0x0
@t1 store32(0x50000000, 0x1)  -> ok
load32(0x50000000)            -> 0x0
store32(0x50000000, 0x2)      -> ok
@t1 load32(0x50000000)        -> 0x1
