# Another CPU purges while an area is given back: before it is lazily freed, or after
boot(ram=48M, cpus=2, highmem=16M)
v0 = vmalloc(4K)        -> 0xc2800000
v1 = vmalloc(4K)        -> 0xc2803000
t1 = kthread(1)         -> t1
vfree(v0)  !2:t1 !6:t1  -> ok
@t1 vm_unmap_aliases()  -> ok
@t1 vm_unmap_aliases()  -> ok
v2 = vmalloc(4K)        -> *
vfree(v1)               -> ok
