# Another CPU has the area in its TLB when it is purged
boot(ram=48M, cpus=2, highmem=16M, tlb=adversary)
v0 = vmalloc(4K)       -> *
kfill(v0, 0x1)         -> ok
t1 = kthread(1)        -> t1
@t1 kcheck(v0, 0x1)    -> 0
vfree(v0)              -> ok
vm_unmap_aliases()     -> ok
