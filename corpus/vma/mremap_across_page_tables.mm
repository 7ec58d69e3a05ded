# Entries of two page tables go into three, and back into two.
boot(ram=32M, cpus=2)
a0 = mmap(0x10000000, 8M, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS|MAP_NORESERVE, -1, 0x0)  -> 0x10000000
store32(a0, 0x1)                                                  -> ok
store32(a0+0x3ff000, 0x2)                                         -> ok
store32(a0+0x400000, 0x3)                                         -> ok
store32(a0+0x7ff000, 0x4)                                         -> ok
a1 = mremap(a0, 8M, 8M, MREMAP_MAYMOVE|MREMAP_FIXED, 0x20123000)  -> 0x20123000
load32(a1)                                                        -> 0x1
load32(a1+0x3ff000)                                               -> 0x2
load32(a1+0x400000)                                               -> 0x3
load32(a1+0x7ff000)                                               -> 0x4
show(pagetables)                                                  -> ok
| 0x20123000-0x20124000          4K P RW USR A D pages
| 0x20522000-0x20524000          8K P RW USR A D pages
| 0x20922000-0x20923000          4K P RW USR A D pages
a2 = mremap(a1, 8M, 8M, MREMAP_MAYMOVE|MREMAP_FIXED, 0x10000000)  -> 0x10000000
load32(a2+0x7ff000)                                               -> 0x4
show(pagetables)                                                  -> ok
| 0x10000000-0x10001000          4K P RW USR A D pages
| 0x103ff000-0x10401000          8K P RW USR A D pages
| 0x107ff000-0x10800000          4K P RW USR A D pages
