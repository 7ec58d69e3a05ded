# fork() promises the child what its parent was promised
boot(ram=24M)
sysctl(overcommit_memory, 2)  -> 0
sysctl(overcommit_ratio, 50)  -> 0
a0 = mmap(0x0, 7M, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0xb71c9000
fork()                        -> NULL
munmap(a0, 4M)                -> 0
fork()                        -> t2
