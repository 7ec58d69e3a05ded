# exec() leaves a stack and nothing else; a child that shares the old space keeps it
boot(ram=24M)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store32(0x50000000, 0x1)  -> ok
t1 = thread()             -> t1
exec(ADDR_NO_RANDOMIZE)   -> 0
show(maps)                -> ok
| bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
load32(0x50000000)        -> SIGSEGV SEGV_MAPERR 0x50000000
@t1 load32(0x50000000)    -> 0x1
@t1 show(maps)            -> ok
| 50000000-50001000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
