# mapping up to the last page of the user's half, and not beyond
boot(ram=24M)
exec(ADDR_COMPAT_LAYOUT)  -> 0
mmap(0xbffff000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0xbffff000
store32(0xbffffffc, 0x5)  -> ok
store32(0xbffffffd, 0x5)  -> SIGSEGV SEGV_MAPERR 0xc0000000
munmap(0xbffff000, 8K)    -> -EINVAL
munmap(0xc0000000, 4K)    -> -EINVAL
munmap(0xbffff000, 4K)    -> 0
