# a stack does not grow into its neighbour, nor up to it
boot(ram=24M)
exec(ADDR_NO_RANDOMIZE)  -> 0
set_sp(0xbff00000)       -> ok
mmap(0xbffd8000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0xbffd8000
store8(0xbffda000, 0x1)  -> ok
show(maps)               -> ok
| bffd8000-bffd9000 rw-p 00000000 00:00 0 
| bffd9000-c0000000 rw-p 00000000 00:00 0          [stack]
store8(0xbffd9000, 0x1)  -> SIGBUS BUS_ADRERR 0xbffd9000
store8(0xbffd8fff, 0x1)  -> ok
show(maps)               -> ok
| bffd8000-bffd9000 rw-p 00000000 00:00 0 
| bffd9000-c0000000 rw-p 00000000 00:00 0          [stack]
