# An object has to hold a word of 64 bits: caches of smaller ones are refused with -EINVAL
c0 = kmem_cache_create("inode", 0, 0, 0, NULL)  -> NULL
! kmem_cache_create(inode) integrity check failed
! kmem_cache_create(inode) failed with error -22
c1 = kmem_cache_create("inode", 3, 0, 0, NULL)  -> NULL
! kmem_cache_create(inode) integrity check failed
! kmem_cache_create(inode) failed with error -22
c2 = kmem_cache_create("inode", 4, 0, 0, NULL)  -> NULL
! kmem_cache_create(inode) integrity check failed
! kmem_cache_create(inode) failed with error -22
