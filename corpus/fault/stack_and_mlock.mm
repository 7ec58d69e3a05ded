# locked stacks grow within RLIMIT_MEMLOCK
boot(ram=24M)
exec(ADDR_NO_RANDOMIZE)                -> 0
set_sp(0xbff00000)                     -> ok
setrlimit(RLIMIT_MEMLOCK, 160K, 160K)  -> -EPERM
mlock(0xbfff0000, 4K)                  -> 0
mlockall(MCL_CURRENT)                  -> -ENOMEM
store8(0xbffda000, 0x1)                -> ok
store8(0xbffd0000, 0x1)                -> ok
show(maps)                             -> ok
| bffcf000-bfff0000 rw-p 00000000 00:00 0 
| bfff0000-bfff1000 rw-p 00000000 00:00 0 
| bfff1000-c0000000 rw-p 00000000 00:00 0          [stack]
