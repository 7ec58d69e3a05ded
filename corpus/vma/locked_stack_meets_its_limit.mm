# A locked area that would grow past RLIMIT_MEMLOCK does not
boot(ram=24M, cpus=1)
a0 = mmap(0x10000000, 64K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS|MAP_GROWSDOWN|MAP_LOCKED, -1, 0x0)  -> 0x10000000
set_sp(a0)               -> ok
store32(0xffffff0, 0x1)  -> SIGSEGV SEGV_MAPERR 0xffffff0
