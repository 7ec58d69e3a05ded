# a kernel thread calls nothing of this: misuse
boot(ram=24M)
t1 = kthread(0)  -> t1
@t1 mmap(0x0, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> misuse
@t1 load8(0x0)   -> misuse
@t1 fork()       -> misuse
@t1 show(maps)   -> ok
