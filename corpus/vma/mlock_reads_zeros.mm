# mlock() of what may only be read brings the page of zeros
boot(ram=24M)
mmap(0x50000000, 8K, PROT_READ, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mlock(0x50000000, 8K)                           -> 0
show(pagetables)                                -> ok
| 0x50000000-0x50002000          8K P USR A SPC zero
mprotect(0x50000000, 8K, PROT_READ|PROT_WRITE)  -> 0
store32(0x50000000, 0x1)                        -> ok
show(pagetables)                                -> ok
| 0x50000000-0x50001000          4K P RW USR A D pages
| 0x50001000-0x50002000          4K P USR A SPC zero
