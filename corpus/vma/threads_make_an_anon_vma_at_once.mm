# Both threads find the area without an anon_vma: who comes second gives its own back.
boot(ram=32M, cpus=2)
a0 = mmap(0x10000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x10000000
load32(a0)                   -> 0x0
t1 = thread()                -> t1
store32(a0, 0x1)  !6:t1      -> ok
@t1 store32(a0+0x1000, 0x2)  -> ok
load32(a0)                   -> 0x1
load32(a0+0x1000)            -> 0x2
show(maps)                   -> ok
| 10000000-10002000 rw-p 00000000 00:00 0
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
