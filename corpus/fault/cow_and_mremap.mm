# a shared page that moves is shared still
boot(ram=24M)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50000000, 0x1)      -> ok
t1 = fork()                   -> t1
mremap(0x50000000, 4K, 4K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x50008000)  -> 0x50008000
store32(0x50008000, 0x2)      -> ok
@t1 load32(0x50000000)        -> 0x1
@t1 store32(0x50000000, 0x3)  -> ok
load32(0x50008000)            -> 0x2
