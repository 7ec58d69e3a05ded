# the first touch of a page by two threads, one in the middle of the other: both writes stay
boot(ram=24M, cpus=2, tlb=adversary)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
t1 = thread()                    -> t1
@t1 switch_cpu(1)                -> ok
store8(0x50000000, 0x1)  !8:t1   -> ok
@t1 store8(0x50000001, 0x2)      -> ok
load16(0x50000000)               -> 0x201
store8(0x50001000, 0x3)  !14:t1  -> ok
@t1 store8(0x50001001, 0x4)      -> ok
load16(0x50001000)               -> 0x403
