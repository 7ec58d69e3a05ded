# No object is larger than 4 MiB: that is the largest block
c0 = kmem_cache_create("inode", 4194305, 0, 0, NULL)     -> NULL
! kmem_cache_create(inode) integrity check failed
! kmem_cache_create(inode) failed with error -22
c1 = kmem_cache_create("inode", 4294967295, 0, 0, NULL)  -> NULL
! kmem_cache_create(inode) integrity check failed
! kmem_cache_create(inode) failed with error -22
c2 = kmem_cache_create("inode", 4M, 0, 0, NULL)          -> 0xc1c04900
