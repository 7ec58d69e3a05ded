# a thread stores to a page at point 4 of another's first read, which finds the new page
boot(ram=24M, cpus=2, tlb=adversary)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50001000, 0x1)      -> ok
t1 = thread()                 -> t1
@t1 switch_cpu(1)             -> ok
load32(0x50000000)  !4:t1     -> 0x0
@t1 store32(0x50000004, 0x7)  -> ok
load64(0x50000000)            -> 0x700000000
