# Of a cache without a region user space may see nothing; of kmalloc'ed memory all
c0 = kmem_cache_create("inode", 256, 0, 0, NULL)  -> 0xc1c04d00
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c28e00
check_heap_object(o0, 8, 1)                       -> ok
! WARN __check_heap_object: Bad or missing usercopy whitelist? Kernel memory exposure attempt detected from SLAB object 'mm_struct' (offset 0, size 8)!
o1 = kmalloc(200, GFP_KERNEL)                     -> 0xc1c07b00
check_heap_object(o1, 200, 1)                     -> ok
check_heap_object(o1+0xc0, 8, 0)                  -> ok
