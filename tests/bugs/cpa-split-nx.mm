# The neighbours of a page whose rights change keep theirs
boot(ram=48M, cpus=2, pae=1, highmem=16M)
p0 = alloc_pages(GFP_KERNEL, 1)  -> *
v0 = kmap(p0)                    -> *
set_memory_ro(v0, 1)             -> 0
kfetch(v0+0x1000)                -> oops 0x* 0x11
