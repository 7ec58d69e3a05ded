# a page table that cannot be had ends the task, too
boot(ram=24M)
t1 = fork()                      -> t1
@t1 mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
@t1 load32(0x50000000)  ~fail=1  -> SIGKILL
@t1 load32(0x50000000)           -> no task
