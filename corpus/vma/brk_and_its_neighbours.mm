# brk() stops a page before what lies above it
boot(ram=24M)
a0 = brk(0x0)   -> 0x08905000
a1 = mmap(a0+0x4000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x08909000
brk(a0+0x4000)  -> 0x08905000
brk(a0+0x3001)  -> 0x08905000
brk(a0+0x3000)  -> 0x08908000
show(maps)      -> ok
| 08905000-08908000 rw-p 00000000 00:00 0          [heap]
| 08909000-0890a000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
munmap(a1, 4K)  -> 0
brk(a0+0x5000)  -> 0x0890a000
show(maps)      -> ok
| 08905000-0890a000 rw-p 00000000 00:00 0          [heap]
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
