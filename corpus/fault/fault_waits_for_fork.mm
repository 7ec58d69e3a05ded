# a thread faults at point 27 of another's fork(): the child has what was there before
boot(ram=24M, cpus=2, tlb=adversary)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50000000, 0x2)      -> ok
t1 = thread()                 -> t1
@t1 switch_cpu(1)             -> ok
t2 = fork()  !27:t1           -> t2
@t1 store32(0x50000004, 0x7)  -> ok
@t2 load32(0x50000000)        -> 0x2
load64(0x50000000)            -> 0x700000002
