# For an advice about a part the area is cut: without memory the caller may try again.
boot(ram=32M, cpus=1)
a0 = mmap(0x10000000, 24K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x10000000
store32(a0+0x2000, 0x1)                          -> ok
madvise(a0+0x2000, 8K, MADV_RANDOM)  ~fail=1     -> -EAGAIN
madvise(a0+0x2000, 8K, MADV_RANDOM)  ~fail=2     -> -EAGAIN
madvise(a0+0x2000, 8K, MADV_DONTFORK)  ~fail=3+  -> -EAGAIN
madvise(a0+0x2000, 8K, MADV_DONTFORK)            -> 0
show(maps)                                       -> ok
| 10000000-10002000 rw-p 00000000 00:00 0
| 10002000-10004000 rw-p 00000000 00:00 0
| 10004000-10006000 rw-p 00000000 00:00 0
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
t1 = fork()                                      -> t1
@t1 load32(a0+0x2000)                            -> SIGSEGV SEGV_MAPERR 0x10002000
@t1 load32(a0)                                   -> 0x0
