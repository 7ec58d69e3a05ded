# Another CPU that had read an area loses it from its TLB at the purge, before the addresses go round
boot(ram=48M, cpus=2, highmem=16M, tlb=adversary)
v0 = vmalloc(4K)     -> 0xc2800000
kfill(v0, 0x1)       -> ok
t1 = kthread(1)      -> t1
@t1 kcheck(v0, 0x1)  -> 0
vfree(v0)            -> ok
vm_unmap_aliases()   -> ok
v1 = vmalloc(4K)     -> 0xc2800000
kfill(v1, 0x2)       -> ok
@t1 kcheck(v1, 0x2)  -> 0
