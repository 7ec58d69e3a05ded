# A purge on one CPU, in the middle of which another CPU frees: its area waits for the next purge
boot(ram=48M, cpus=2, highmem=16M)
v0 = vmalloc(4K)           -> 0xc2800000
v1 = vmalloc(4K)           -> 0xc2803000
t1 = kthread(1)            -> t1
vfree(v0)                  -> ok
vm_unmap_aliases()  !3:t1  -> ok
@t1 vfree(v1)              -> ok
v2 = vmalloc(4K)           -> 0xc2800000
v3 = vmalloc(4K)           -> 0xc2803000
