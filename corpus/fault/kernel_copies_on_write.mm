# the kernel's writes to a user's shared page make a copy as his own do
boot(ram=24M, cpus=2, tlb=adversary)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50000000, 0x1)          -> ok
t1 = fork()                       -> t1
clear_user(0x50000000, 4)         -> 0
@t1 load32(0x50000000)            -> 0x1
@t1 put_user(0x50000000, 0x5, 4)  -> 0
load32(0x50000000)                -> 0x0
@t1 load32(0x50000000)            -> 0x5
