# rights come and go, and what was written stays
boot(ram=24M)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50000000, 0x77)                       -> ok
mprotect(0x50000000, 4K, PROT_NONE)             -> 0
load32(0x50000000)                              -> SIGSEGV SEGV_ACCERR 0x50000000
mprotect(0x50000000, 4K, PROT_READ)             -> 0
load32(0x50000000)                              -> 0x77
store32(0x50000000, 0x1)                        -> SIGSEGV SEGV_ACCERR 0x50000000
mprotect(0x50000000, 4K, PROT_READ|PROT_WRITE)  -> 0
store32(0x50000000, 0x1)                        -> ok
load32(0x50000000)                              -> 0x1
