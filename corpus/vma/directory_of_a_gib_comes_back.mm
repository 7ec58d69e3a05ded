# A thread on another CPU still has the old directory's pointer in its registers.
boot(ram=32M, cpus=2, pae=1, tlb=adversary)
a0 = mmap(0x10000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x10000000
t1 = thread()                -> t1
@t1 switch_cpu(1)            -> ok
@t1 store32(a0, 0x7)         -> ok
munmap(a0, 8K)               -> 0
@t1 load32(0x10000000)       -> SIGSEGV SEGV_MAPERR 0x10000000
a1 = mmap(0x10000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x10000000
store32(a1, 0x8)             -> ok
@t1 load32(a1)               -> 0x8
@t1 store32(a1+0x1000, 0x9)  -> ok
load32(a1+0x1000)            -> 0x9
munmap(a1, 8K)               -> 0
a2 = mmap(0x10000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x10000000
@t1 store32(a2, 0xa)         -> ok
load32(a2)                   -> 0xa
