# SIGBUS and SIGSEGV have handlers of their own
boot(ram=24M)
t1 = fork()                   -> t1
@t1 signal_handle(SIGBUS, 0)  -> ok
@t1 load8(0x0)                -> SIGSEGV SEGV_MAPERR 0x0
@t1 mmap(0x50004000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS|MAP_GROWSDOWN, -1, 0x0)  -> 0x50004000
@t1 mmap(0x50003000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50003000
@t1 store8(0x50004000, 0x1)   -> SIGBUS BUS_ADRERR 0x50004000
@t1 load8(0x0)                -> no task
