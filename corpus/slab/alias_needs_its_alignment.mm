# A cache serves another one whose objects it aligns well enough and that is less than a word smaller
c0 = kmem_cache_create("inode", 384, 0, 0, NULL)      -> 0xc1c04f00
c1 = kmem_cache_create("dentry", 384, 16, 0, NULL)    -> 0xc1c04e00
c2 = kmem_cache_create("filp", 384, 128, 0, NULL)     -> 0xc1c04d00
c3 = kmem_cache_create("vm_area", 384, 64, 0, NULL)   -> 0xc1c04d00
c4 = kmem_cache_create("mm_struct", 376, 0, 0, NULL)  -> 0xc1c04c00
c5 = kmem_cache_create("task", 377, 0, 0, NULL)       -> 0xc1c04f00
c6 = kmem_cache_create("files", 250, 128, 0, NULL)    -> 0xc1c04b00
