# Another CPU goes on using the neighbours of a page for which a large page is split
boot(ram=48M, cpus=2, highmem=16M)
p0 = alloc_pages(GFP_KERNEL, 1)        -> *
v0 = kmap(p0)                          -> *
kstore32(v0+0x1010, 0x5)               -> ok
t1 = kthread(1)                        -> t1
set_memory_ro(v0, 1)  !20:t1 !1040:t1  -> 0
@t1 kload32(v0+0x1010)                 -> 0x5
@t1 kstore32(v0+0x1010, 0x6)           -> ok
kload32(v0+0x1010)                     -> 0x6
