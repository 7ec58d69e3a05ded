# what lies in brk's way is not unmapped
boot(ram=24M)
a0 = brk(0x0)   -> 0x08905000
brk(a0+0x2000)  -> 0x08907000
mmap(a0+0x1000, 4K, PROT_READ, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x08906000
show(maps)      -> ok
| 08905000-08906000 rw-p 00000000 00:00 0 
| 08906000-08907000 r--p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
brk(a0+0x1000)  -> 0x08906000
show(maps)      -> ok
| 08905000-08906000 rw-p 00000000 00:00 0          [heap]
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
brk(a0+0x3000)  -> 0x08908000
show(maps)      -> ok
| 08905000-08908000 rw-p 00000000 00:00 0          [heap]
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
