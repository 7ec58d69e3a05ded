# a store through a translation that is older than its entry: a spurious fault, and no oops
boot(ram=24M, cpus=2, tlb=adversary)
t1 = thread()                 -> t1
@t1 switch_cpu(1)             -> ok
v0 = vmalloc(4K)              -> 0xc2000000
set_memory_ro(v0, 1)          -> 0
@t1 kload32(v0)               -> 0x0
set_memory_rw(v0, 1)  !10:t1  -> 0
@t1 kstore32(v0, 0x5)         -> ok
