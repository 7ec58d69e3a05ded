# A page table is made of a page that was full: whoever comes meanwhile finds nothing of that in it
boot(ram=48M, cpus=2, highmem=16M)
p0 = alloc_page(GFP_KERNEL)              -> *
page_fill(p0, 0xffffffff)                -> ok
__free_pages(p0, 0)                      -> ok
t1 = kthread(1)                          -> t1
v0 = ioremap(3584M, 4K)  !12:t1 !40:t1   -> *
@t1 v1 = ioremap(3584M, 4K)              -> *
@t1 v2 = ioremap(3584M, 4K)              -> *
