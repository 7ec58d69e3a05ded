# the kernel faults for a thread at point 10 of another's munmap(): the exception table lets it wait
boot(ram=24M, cpus=2, tlb=adversary)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50001000, 0x2)          -> ok
t1 = thread()                     -> t1
@t1 switch_cpu(1)                 -> ok
munmap(0x50000000, 4K)  !10:t1    -> 0
@t1 put_user(0x50000004, 0x7, 4)  -> -EFAULT
@t1 put_user(0x50001004, 0x7, 4)  -> 0
load64(0x50001000)                -> 0x700000002
