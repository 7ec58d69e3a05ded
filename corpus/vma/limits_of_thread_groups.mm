# limits belong to the thread group: a thread has them in common, a child its own
boot(ram=24M)
t1 = thread()                     -> t1
t2 = fork()                       -> t2
setrlimit(RLIMIT_AS, 256K, 256K)  -> 0
@t1 mmap(0x0, 1M, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> -ENOMEM
@t2 mmap(0x0, 1M, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0xb77c9000
