# The moved part is one with the rest of its area for a moment, which is cut then.
boot(ram=32M, cpus=1)
a0 = mmap(0x10000000, 20K, PROT_READ, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x10000000
mlock(a0, 20K)    -> 0
a1 = mremap(a0+0x2000, 12K, 32K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x10005000)  -> 0x10005000
show(maps)        -> ok
| 10000000-10002000 r--p 00000000 00:00 0
| 10005000-1000d000 r--p 00000000 00:00 0
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
show(pagetables)  -> ok
| 0x10000000-0x10002000          8K P USR A SPC zero
| 0x10005000-0x1000d000         32K P USR A SPC zero
munlockall()      -> 0
