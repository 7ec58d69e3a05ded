# Two CPUs purge at once, and one of them frees the block that the other has before it
boot(ram=48M, cpus=2, highmem=16M)
p0 = alloc_pages(GFP_KERNEL, 5)          -> *
v0 = vm_map_ram(32, 0, PAGE_KERNEL, p0)  -> *
t1 = kthread(1)                          -> t1
vm_unmap_ram(v0, 32)                     -> ok
vm_unmap_aliases()  !1:t1                -> ok
@t1 vm_unmap_aliases()                   -> ok
v1 = vm_map_ram(32, 0, PAGE_KERNEL, p0)  -> *
