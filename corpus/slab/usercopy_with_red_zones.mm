# Red zones move the object in its slot, the region moves along; a cache with one is not merged
boot(slab_debug=1)
c0 = kmem_cache_create_usercopy("inode", 256, 0, 0, 64, 32, NULL)  -> 0xc1c05900
c1 = kmem_cache_create_usercopy("inode", 256, 0, 0, 64, 32, NULL)  -> 0xc1c05800
o0 = kmem_cache_alloc(c0, GFP_KERNEL)  -> 0xc1c24e40
check_heap_object(o0+0x40, 32, 1)      -> ok
check_heap_object(o0+0x40, 40, 1)      -> ok
! WARN __check_heap_object: Bad or missing usercopy whitelist? Kernel memory exposure attempt detected from SLAB object 'inode' (offset 64, size 40)!
