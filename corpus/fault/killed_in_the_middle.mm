# the group is killed at a point of a thread's fault: it ends when that is over
boot(ram=24M, cpus=2, tlb=adversary)
t1 = fork()                          -> t1
@t1 mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
@t1 t2 = thread()                    -> t2
@t2 switch_cpu(1)                    -> ok
@t1 signal_handle(SIGSEGV, 0)        -> ok
@t1 store32(0x50000000, 0x5)  !9:t2  -> SIGKILL
@t2 load8(0x0)                       -> SIGSEGV SEGV_MAPERR 0x0
@t1 load32(0x50000000)               -> no task
@t2 load8(0x0)                       -> no task
