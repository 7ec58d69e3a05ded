# A cache serves another one whose objects it aligns well enough and that is less than a word smaller
c0 = kmem_cache_create("inode", 384, 0, 0, NULL)      -> 0xc1c04900
c1 = kmem_cache_create("dentry", 384, 16, 0, NULL)    -> 0xc1c04800
c2 = kmem_cache_create("filp", 384, 128, 0, NULL)     -> 0xc1c04700
c3 = kmem_cache_create("vm_area", 384, 64, 0, NULL)   -> 0xc1c04700
c4 = kmem_cache_create("mm_struct", 376, 0, 0, NULL)  -> 0xc1c04600
c5 = kmem_cache_create("task", 377, 0, 0, NULL)       -> 0xc1c04900
c6 = kmem_cache_create("files", 250, 128, 0, NULL)    -> 0xc1c2ff00
