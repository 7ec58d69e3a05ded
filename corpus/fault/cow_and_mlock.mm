# locking a shared page makes a copy of it at once
boot(ram=24M)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50000000, 0x1)      -> ok
t1 = fork()                   -> t1
mlock(0x50000000, 4K)         -> 0
show(pagetables)              -> ok
| 0x50000000-0x50001000          4K P RW USR A D pages
@t1 store32(0x50000000, 0x2)  -> ok
load32(0x50000000)            -> 0x1
