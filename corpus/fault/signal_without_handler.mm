# a signal that nobody handles ends the thread group: its space goes with the last
boot(ram=24M)
t1 = fork()                    -> t1
@t1 mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
@t1 t2 = thread()              -> t2
@t1 signal_handle(SIGSEGV, 0)  -> ok
@t2 store32(0x50000000, 0x1)   -> ok
@t1 load8(0x0)                 -> SIGSEGV SEGV_MAPERR 0x0
@t2 load32(0x50000000)         -> no task
@t1 load8(0x0)                 -> no task
brk(0x0)                       -> 0x08905000
