# Another CPU is in the middle of a purge: who needs addresses waits for it, and finds them
boot(cpus=2, vmalloc=15M)
e820(0, 640K, RAM)
e820(1M, 47M, RAM)
e820(996M, 4M, RAM)
v0 = ioremap(3328M, 7M)     -> 0xff000000
v1 = vmalloc(992K)          -> 0xff702000
v2 = vmalloc(4K)            -> 0xff7fc000
t1 = kthread(1)             -> t1
vfree(v2)                   -> ok
vm_unmap_aliases()  !5:t1   -> ok
@t1 v3 = vmalloc(4K)        -> 0xff7fc000
