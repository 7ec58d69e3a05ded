# PROT_GROWSDOWN reaches to where the stack's area begins
boot(ram=24M)
exec(ADDR_NO_RANDOMIZE)                             -> 0
mprotect(0xbffff000, 4K, PROT_READ|PROT_GROWSDOWN)  -> 0
show(maps)                                          -> ok
| bffdf000-c0000000 r--p 00000000 00:00 0          [stack]
mprotect(0xbffff000, 4K, PROT_READ|PROT_WRITE)      -> 0
show(maps)                                          -> ok
| bffdf000-bffff000 r--p 00000000 00:00 0 
| bffff000-c0000000 rw-p 00000000 00:00 0          [stack]
mprotect(0xb0000000, 4K, PROT_READ|PROT_GROWSDOWN)  -> -ENOMEM
