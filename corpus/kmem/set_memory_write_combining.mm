# Without PAT memory that is to combine writes is not cached
boot(ram=48M, cpus=2, highmem=16M)
v0 = vmalloc(8K)      -> 0xc2800000
set_memory_wc(v0, 1)  -> 0
kfill(v0, 0x77)       -> ok
set_memory_wb(v0, 1)  -> 0
kcheck(v0, 0x77)      -> 0
