# a move from one page table to another, in the middle of both
boot(ram=24M)
mmap(0x503fe000, 16K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x503fe000
store32(0x503ff000, 0x1)  -> ok
store32(0x50400000, 0x2)  -> ok
mremap(0x503fe000, 16K, 16K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x607ff000)  -> 0x607ff000
load32(0x60800000)        -> 0x1
load32(0x60801000)        -> 0x2
show(pagetables)          -> ok
| 0x60800000-0x60802000          8K P RW USR A D pages
