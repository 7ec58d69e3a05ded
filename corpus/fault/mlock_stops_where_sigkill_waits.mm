# the group is killed while a thread locks memory: it does not go on
boot(ram=24M, cpus=2, tlb=adversary)
t1 = fork()                        -> t1
@t1 mmap(0x50000000, 32K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
@t1 t2 = thread()                  -> t2
@t2 switch_cpu(1)                  -> ok
@t1 signal_handle(SIGSEGV, 0)      -> ok
@t1 mlock(0x50000000, 32K)  !1:t2  -> -512
@t2 load8(0x0)                     -> SIGSEGV SEGV_MAPERR 0x0
@t1 load32(0x50000000)             -> no task
