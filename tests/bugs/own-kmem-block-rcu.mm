# A purge walks over the blocks while another CPU frees one
boot(ram=48M, cpus=2, highmem=16M)
p0 = alloc_page(GFP_KERNEL)               -> *
v0 = vm_map_ram(1, 0, PAGE_KERNEL, p0)    -> *
t1 = kthread(1)                           -> t1
vm_unmap_ram(v0, 1)                       -> ok
vm_unmap_aliases()  !1:t1                 -> ok
@t1 vm_unmap_aliases()                    -> ok
