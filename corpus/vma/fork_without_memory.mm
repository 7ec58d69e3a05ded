# Every allocation of a fork fails in its turn.
boot(ram=32M, cpus=2)
a0 = mmap(0x10000000, 16K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x10000000
store32(a0, 0x1)         -> ok
store32(a0+0x1000, 0x2)  -> ok
fork()  ~fail=1          -> NULL
fork()  ~fail=2          -> NULL
fork()  ~fail=3          -> NULL
fork()  ~fail=4          -> NULL
fork()  ~fail=5          -> NULL
fork()  ~fail=6          -> NULL
fork()  ~fail=7          -> NULL
fork()  ~fail=8          -> NULL
fork()  ~fail=9          -> NULL
fork()  ~fail=10         -> NULL
fork()  ~fail=11         -> NULL
fork()  ~fail=12         -> t12
fork()  ~fail=13         -> t13
fork()  ~fail=14         -> t14
fork()  ~fail=15         -> t15
fork()  ~fail=16         -> t16
fork()  ~fail=17         -> t17
fork()  ~fail=18         -> t18
load32(a0)               -> 0x1
store32(a0, 0x3)         -> ok
