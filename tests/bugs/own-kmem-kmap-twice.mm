# Two sleep for the same page
boot(ram=48M, cpus=2, highmem=16M)
p0 = alloc_pages(GFP_HIGHUSER, 10)  -> *
q0 = alloc_page(GFP_HIGHUSER)       -> *
v0 = kmap(p0, 1024)                 -> *
t1 = kthread(1)                     -> t1
t2 = kthread(0)                     -> t2
@t1 v1 = kmap(q0)                   -> 0xff804000
@t2 v2 = kmap(q0)                   -> 0xff804000
kunmap(p0+3)                        -> ok
kunmap(p0+4)                        -> ok
