# a thread ends at a point of another's fault
boot(ram=24M, cpus=2, tlb=adversary)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
t1 = thread()                    -> t1
@t1 switch_cpu(1)                -> ok
store32(0x50000000, 0x5)  !9:t1  -> ok
@t1 exit()                       -> ok
load32(0x50000000)               -> 0x5
