# An area's translation is in the TLB when the area is purged
boot(ram=48M, cpus=2, highmem=16M, tlb=adversary)
v0 = vmalloc(4K)    -> *
kfill(v0, 0x1)      -> ok
vfree(v0)           -> ok
vm_unmap_aliases()  -> ok
