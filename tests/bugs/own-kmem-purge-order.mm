# Who makes an area while another CPU purges, and writes there, writes to its own frame
boot(ram=48M, cpus=2, highmem=16M, tlb=adversary)
v0 = vmalloc(4K)                   -> 0xc2800000
t1 = kthread(1)                    -> t1
@t1 kfill(v0, 0x1)                 -> ok
vfree(v0)                          -> ok
p0 = alloc_page(GFP_HIGHUSER)      -> *
page_fill(p0, 0x7)                 -> ok
vm_unmap_aliases()  !10:t1 !11:t1  -> ok
@t1 v1 = vmalloc(4K)               -> *         
@t1 kfill(v1, 0x2)                 -> ok
kcheck(v1, 0x2)                    -> 0
page_check(p0, 0x7)                -> 0
