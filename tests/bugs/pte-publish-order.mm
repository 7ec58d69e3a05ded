# What another CPU finds in a page table that is just being made
boot(ram=48M, cpus=2, highmem=16M)
p0 = alloc_page(GFP_KERNEL)                     -> *
page_fill(p0, 0xffffffff)                       -> ok
__free_pages(p0, 0)                             -> ok
t1 = kthread(1)                                 -> t1
v0 = ioremap(3584M, 4K)  !12:t1                 -> *
@t1 v1 = ioremap(3584M, 4K)                     -> *
