# the last who has a page writes to it without a copy
boot(ram=24M, cpus=2, tlb=adversary)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50000000, 0x1)  -> ok
t1 = fork()               -> t1
@t1 exit()                -> ok
show(pagetables)          -> ok
| 0x50000000-0x50001000          4K P USR A D pages
store32(0x50000000, 0x2)  -> ok
show(pagetables)          -> ok
| 0x50000000-0x50001000          4K P RW USR A D pages
load32(0x50000000)        -> 0x2
