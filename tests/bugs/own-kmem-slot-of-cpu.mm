# Two CPUs have a page each in a slot at once
boot(ram=48M, cpus=2, highmem=16M)
p0 = alloc_page(GFP_HIGHUSER)                  -> *
p1 = alloc_page(GFP_HIGHUSER)                  -> *
t1 = kthread(1)                                -> t1
kmap_atomic_fill(p0, KM_USER0, 0x1)  !2:t1     -> ok
@t1 kmap_atomic_fill(p1, KM_USER0, 0x2)        -> ok
