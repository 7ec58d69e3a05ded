# a thread copies a shared page at point 18 of another's copy
boot(ram=24M, cpus=2, tlb=adversary)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50000000, 0x1)               -> ok
t1 = fork()                            -> t1
@t1 t2 = thread()                      -> t2
@t2 switch_cpu(1)                      -> ok
@t1 store32(0x50000008, 0x11)  !18:t2  -> ok
@t2 store32(0x5000000c, 0x22)          -> ok
@t1 load64(0x50000008)                 -> 0x2200000011
@t2 load64(0x50000008)                 -> 0x2200000011
load64(0x50000008)                     -> 0x0
