# a child writes while its parent's copy has the page locked, to unmark it: the child waits
boot(ram=24M, cpus=2, tlb=adversary)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS|MAP_LOCKED, -1, 0x0)  -> 0x50000000
store32(0x50000000, 0x3)          -> ok
t1 = fork()                       -> t1
@t1 switch_cpu(1)                 -> ok
store32(0x50000004, 0x5)  !11:t1  -> ok
@t1 store32(0x50000008, 0x7)      -> ok
load64(0x50000004)                -> 0x5
@t1 load64(0x50000004)            -> 0x700000000
