# Another CPU reads through the large page while it is split
boot(ram=48M, cpus=2, pae=1, highmem=16M)
p0 = alloc_pages(GFP_KERNEL, 1)  -> *
v0 = kmap(p0)                    -> *
t1 = kthread(1)                  -> t1
set_memory_ro(v0, 1)  !20:t1     -> 0
@t1 kload32(v0+0x1000)           -> *
