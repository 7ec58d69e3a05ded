# an access over the end of a page faults where its second half does, and writes nothing then
boot(ram=24M)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50002000, 4K, PROT_READ, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50002000
store64(0x50000ffc, 0x1122334455667788)  -> ok
load64(0x50000ffc)                       -> 0x1122334455667788
store32(0x50001ffe, 0x99999999)          -> SIGSEGV SEGV_ACCERR 0x50002000
load16(0x50001ffe)                       -> 0x0
load32(0x50002ffe)                       -> SIGSEGV SEGV_MAPERR 0x50003000
store16(0x50000fff, 0xabcd)              -> ok
load8(0x50001000)                        -> 0xab
