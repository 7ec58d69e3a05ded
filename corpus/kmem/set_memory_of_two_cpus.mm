# Two CPUs split one large page: the second finds it split, and gives its table back
boot(ram=48M, cpus=2, highmem=16M)
p0 = alloc_pages(GFP_KERNEL, 1)  -> pfn 0x1c2e Normal
v0 = kmap(p0)                    -> 0xc1c2e000
t1 = kthread(1)                  -> t1
set_memory_ro(v0, 1)  !11:t1     -> 0
@t1 set_memory_ro(v0+0x1000, 1)  -> 0
kload32(v0)                      -> 0x0
