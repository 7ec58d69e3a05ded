# with READ_IMPLIES_EXEC what may be read may be executed: mmap(), mprotect(), brk()
boot(ram=24M)
exec(ADDR_NO_RANDOMIZE|READ_IMPLIES_EXEC)       -> 0
mmap(0x50000000, 8K, PROT_READ, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50004000, 4K, PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50004000
mprotect(0x50004000, 4K, PROT_READ|PROT_WRITE)  -> 0
a0 = brk(0x0)                                   -> 0x08049000
brk(a0+0x2000)                                  -> 0x0804b000
show(maps)                                      -> ok
| 08049000-0804b000 rwxp 00000000 00:00 0          [heap]
| 50000000-50002000 r-xp 00000000 00:00 0 
| 50004000-50005000 rwxp 00000000 00:00 0 
| bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
