# a read gets the page of zeros, a write a page; a write after a read, too
boot(ram=24M)
mmap(0x50000000, 12K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
load32(0x50000000)        -> 0x0
show(pagetables)          -> ok
| 0x50000000-0x50001000          4K P USR A SPC zero
store32(0x50000000, 0x1)  -> ok
store32(0x50001000, 0x2)  -> ok
show(pagetables)          -> ok
| 0x50000000-0x50002000          8K P RW USR A D pages
load32(0x50000000)        -> 0x1
load32(0x50001000)        -> 0x2
