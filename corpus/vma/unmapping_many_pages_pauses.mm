# Nine pages and more go in blocks of eight; between two of them another thread runs.
boot(ram=32M, cpus=2)
a0 = mmap(0x10000000, 128K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS|MAP_POPULATE, -1, 0x0)  -> 0x10000000
t1 = thread()                             -> t1
@t1 switch_cpu(1)                         -> ok
@t1 load32(a0+0x1f000)                    -> 0x0
madvise(a0, 128K, MADV_DONTNEED)  !30:t1  -> 0
@t1 store32(a0+0x1f000, 0x5)              -> ok
load32(a0+0x1f000)                        -> 0x0
munmap(a0, 128K)                          -> 0
@t1 load32(0x1001f000)                    -> SIGSEGV SEGV_MAPERR 0x1001f000
