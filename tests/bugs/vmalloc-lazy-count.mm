# A purge between the mark and the count
boot(cpus=2)
v0 = vmalloc(4K)         -> *
t1 = kthread(1)          -> t1
vfree(v0)  !6:t1         -> ok
@t1 vm_unmap_aliases()   -> ok
