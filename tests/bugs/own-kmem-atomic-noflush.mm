# What the CPU remembers of an atomic slot
boot(ram=48M, cpus=2, highmem=16M, tlb=adversary)
p0 = alloc_page(GFP_HIGHUSER)        -> *
kmap_atomic_fill(p0, KM_USER0, 0x1)  -> ok
check()                              -> ok
