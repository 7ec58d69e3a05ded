# A slot whose last user went is in the TLB still
boot(ram=48M, cpus=2, highmem=16M, tlb=adversary)
p0 = alloc_page(GFP_HIGHUSER)  -> *
v0 = kmap(p0)                  -> *
kfill(v0, 0x1)                 -> ok
kunmap(p0)                     -> ok
