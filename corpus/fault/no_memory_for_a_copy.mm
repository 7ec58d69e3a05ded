# copy on write that finds no memory ends the one who writes
boot(ram=24M)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50000000, 0x1)                -> ok
t1 = fork()                             -> t1
@t1 store32(0x50000000, 0x2)  ~fail=1+  -> SIGKILL
@t1 load32(0x50000000)                  -> no task
load32(0x50000000)                      -> 0x1
