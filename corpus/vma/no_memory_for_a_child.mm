# fork() that finds no memory leaves the parent as it was
boot(ram=24M)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50000000, 0x1)  -> ok
t1 = fork()  ~fail=1+     -> NULL
t1 = fork()  ~fail=2+     -> NULL
t1 = fork()  ~fail=3+     -> NULL
t1 = fork()  ~fail=4+     -> NULL
t1 = fork()  ~fail=5+     -> NULL
t1 = fork()  ~fail=6+     -> NULL
t1 = fork()  ~fail=7+     -> NULL
t1 = fork()  ~fail=8+     -> NULL
show(maps)                -> ok
| 50000000-50002000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
store32(0x50000000, 0x2)  -> ok
load32(0x50000000)        -> 0x2
