# the same with three levels of tables
boot(ram=24M, pae=1)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store64(0x50000ffc, 0x1122334455667788)  -> ok
t1 = fork()                              -> t1
@t1 store32(0x50000000, 0x1)             -> ok
load64(0x50000ffc)                       -> 0x1122334455667788
mremap(0x50000000, 8K, 8K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x7ffff000)  -> 0x7ffff000
load64(0x7ffffffc)                       -> 0x1122334455667788
show(pagetables)                         -> ok
| 0x7ffff000-0x80001000          8K P USR A D NX pages
