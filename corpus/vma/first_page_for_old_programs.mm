# MMAP_PAGE_ZERO maps a page at address 0, where that is allowed
boot(ram=24M)
exec(ADDR_NO_RANDOMIZE|MMAP_PAGE_ZERO)  -> 0
show(maps)                              -> ok
| bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
set_capable(CAP_SYS_RAWIO)              -> ok
exec(ADDR_NO_RANDOMIZE|MMAP_PAGE_ZERO)  -> 0
show(maps)                              -> ok
| 00000000-00001000 r-xp 00000000 00:00 0 
| bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
load8(0x0)                              -> 0x0
store8(0x0, 0x1)                        -> SIGSEGV SEGV_ACCERR 0x0
