# Whether the child locks the page cannot be asked while its areas change: the page is not marked.
boot(ram=32M, cpus=2)
a0 = mmap(0x10000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x10000000
store32(a0, 0x1)             -> ok
mprotect(a0, 8K, PROT_READ)  -> 0
t1 = fork()                  -> t1
@t1 mlock(a0, 4K)            -> 0
mlock(a0, 4K)                -> 0
@t1 a1 = mmap(0x20000000, 8K, PROT_READ, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  !4:t0  -> 0x20000000
munlock(a0, 4K)              -> 0
@t1 munlock(a0, 4K)          -> 0
