# A region outside of the object, or of no bytes somewhere: a warning, and no region
c0 = kmem_cache_create_usercopy("inode", 256, 0, 0, 16, 0, NULL)  -> 0xc1c04d00
! WARN create_locked: !request->usersize && request->useroffset
c1 = kmem_cache_create_usercopy("dentry", 256, 0, 0, 0, 257, NULL)-> 0xc1c04d00
! WARN create_locked: request->size < request->usersize || request->size - request->usersize < request->useroffset
c2 = kmem_cache_create_usercopy("filp", 256, 0, 0, 200, 57, NULL) -> 0xc1c04d00
! WARN create_locked: request->size < request->usersize || request->size - request->usersize < request->useroffset
c3 = kmem_cache_create_usercopy("vm_area", 256, 0, 0, 200, 56, NULL)  -> 0xc1c04900
o0 = kmem_cache_alloc(c2, GFP_KERNEL)                             -> 0xc1c28e00
check_heap_object(o0+0xc8, 8, 1)                                  -> ok
! WARN __check_heap_object: Bad or missing usercopy whitelist? Kernel memory exposure attempt detected from SLAB object 'mm_struct' (offset 200, size 8)!
