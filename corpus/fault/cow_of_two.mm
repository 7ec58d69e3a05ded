# parent and child write to a page of one: each has its own
boot(ram=24M, cpus=2, tlb=adversary)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50000000, 0x1)      -> ok
store32(0x50001000, 0x1)      -> ok
t1 = fork()                   -> t1
@t1 store32(0x50000000, 0x2)  -> ok
load32(0x50000000)            -> 0x1
@t1 load32(0x50000000)        -> 0x2
store32(0x50001000, 0x3)      -> ok
@t1 load32(0x50001000)        -> 0x1
load32(0x50001000)            -> 0x3
show(pagetables)              -> ok
| 0x50000000-0x50001000          4K P USR A D pages
| 0x50001000-0x50002000          4K P RW USR A D pages
@t1 show(pagetables)          -> ok
| 0x50000000-0x50001000          4K P RW USR A D pages
| 0x50001000-0x50002000          4K P USR A D pages
