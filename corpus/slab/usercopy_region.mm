# Of an object, user space may see the region only; what is outside of it is a warning
c0 = kmem_cache_create_usercopy("inode", 256, 0, 0, 64, 32, NULL)  -> 0xc1c04900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)  -> 0xc1c2ef00
check_heap_object(o0+0x40, 32, 1)      -> ok
check_heap_object(o0+0x50, 16, 0)      -> ok
check_heap_object(o0+0x5f, 1, 1)       -> ok
check_heap_object(o0+0x60, 0, 1)       -> ok
check_heap_object(o0+0x3f, 8, 1)       -> ok
! WARN __check_heap_object: Bad or missing usercopy whitelist? Kernel memory exposure attempt detected from SLAB object 'inode' (offset 63, size 8)!
check_heap_object(o0+0x40, 33, 0)      -> ok
! WARN __check_heap_object: Bad or missing usercopy whitelist? Kernel memory overwrite attempt detected to SLAB object 'inode' (offset 64, size 33)!
check_heap_object(o0, 256, 1)          -> ok
! WARN __check_heap_object: Bad or missing usercopy whitelist? Kernel memory exposure attempt detected from SLAB object 'inode' (offset 0, size 256)!
check_heap_object(o0+0xc8, 57, 1)      -> misuse
