# the kernel clears memory of a task and finds no page: it tells how far it came, and the task goes
boot(ram=24M)
t1 = fork()                              -> t1
@t1 mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
@t1 store32(0x50000000, 0x1)             -> ok
@t1 clear_user(0x50000ffc, 8)  ~fail=1+  -> 4
@t1 load32(0x50000000)                   -> no task
