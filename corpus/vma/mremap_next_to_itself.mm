# an area that was never written to may join itself where it goes
boot(ram=24M)
mmap(0x50000000, 16K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mremap(0x50000000, 8K, 8K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x50004000)  -> 0x50004000
show(maps)                -> ok
| 50002000-50006000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
store32(0x50005000, 0x1)  -> ok
mremap(0x50004000, 8K, 8K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x50006000)  -> 0x50006000
show(maps)                -> ok
| 50002000-50004000 rw-p 00000000 00:00 0 
| 50006000-50008000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
