# a thread faults at point 11 of another's mprotect(): it waits, and may not write any more
boot(ram=24M, cpus=2, tlb=adversary)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50000000, 0x2)                     -> ok
t1 = thread()                                -> t1
@t1 switch_cpu(1)                            -> ok
mprotect(0x50000000, 4K, PROT_READ)  !11:t1  -> 0
@t1 store32(0x50000004, 0x7)                 -> SIGSEGV SEGV_ACCERR 0x50000004
load64(0x50000000)                           -> 0x2
