# a user's pages are highmem first, and content stays where it is
boot(ram=48M, highmem=16M)
mmap(0x50000000, 16K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS|MAP_POPULATE, -1, 0x0)  -> 0x50000000
store32(0x50003000, 0x9)      -> ok
t1 = fork()                   -> t1
@t1 store32(0x50003000, 0x8)  -> ok
load32(0x50003000)            -> 0x9
show(pagetables)              -> ok
| 0x50000000-0x50004000         16K P USR A D pages
