# with no-execute the first fetch brings the page, and the second finds that it may not be executed
boot(ram=24M, pae=1)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store8(0x50000000, 0x90)                       -> ok
fetch(0x50000000)                              -> SIGSEGV SEGV_ACCERR 0x50000000
fetch(0x50001000)                              -> SIGSEGV SEGV_ACCERR 0x50001000
mincore(0x50000000, 8K, 0x50000000)            -> 0
mprotect(0x50000000, 4K, PROT_READ|PROT_EXEC)  -> 0
fetch(0x50000000)                              -> 0x1
