# Interrupts are on while a slab is made: a handler on the CPU fills the array meanwhile
boot(cpus=1)
c0 = kmem_cache_create("inode", 1360, 0, 0, NULL)  -> 0xc1c04900
slab_tune(c0, 4, 2, 0)                             -> 0
o0 = kmem_cache_alloc(c0, GFP_KERNEL)  !2:irq0     -> 0xc1c13000
@irq0 o1 = kmem_cache_alloc(c0, GFP_ATOMIC)        -> 0xc1c13550
o2 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c14000
o3 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c13aa0
