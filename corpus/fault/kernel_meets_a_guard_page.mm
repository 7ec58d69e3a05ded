# the kernel's accesses to a guard page with a neighbour fail, and SIGBUS comes with it
boot(ram=24M)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS|MAP_GROWSDOWN, -1, 0x0)  -> 0x50000000
mmap(0x4ffff000, 4K, PROT_READ, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x4ffff000
set_sp(0x50001000)            -> ok
put_user(0x50000ffc, 0x7, 8)  -> -EFAULT
clear_user(0x50000ffc, 8)     -> 8
get_user(0x50000ffc, 4)       -> -EFAULT
load32(0x50001000)            -> 0x0
t1 = fork()                   -> t1
@t1 signal_handle(SIGBUS, 0)  -> ok
@t1 get_user(0x50000ffc, 4)   -> -EFAULT
@t1 load32(0x50001000)        -> no task
