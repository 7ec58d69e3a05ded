# a shared page that becomes writable is still copied first
boot(ram=24M)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50000000, 0x1)                        -> ok
mprotect(0x50000000, 4K, PROT_READ)             -> 0
t1 = fork()                                     -> t1
mprotect(0x50000000, 4K, PROT_READ|PROT_WRITE)  -> 0
store32(0x50000000, 0x2)                        -> ok
@t1 load32(0x50000000)                          -> 0x1
@t1 store32(0x50000000, 0x3)                    -> SIGSEGV SEGV_ACCERR 0x50000000
