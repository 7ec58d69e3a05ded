# Both threads find no page table: who comes second gives its own back, and uses the other's.
boot(ram=32M, cpus=2)
a0 = mmap(0x10000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x10000000
t1 = thread()                -> t1
store32(a0, 0x1)  !5:t1      -> ok
@t1 store32(a0+0x1000, 0x2)  -> ok
load32(a0)                   -> 0x1
load32(a0+0x1000)            -> 0x2
show(pagetables)             -> ok
| 0x10000000-0x10002000          8K P RW USR A D pages
