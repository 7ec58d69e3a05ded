# 4 MiB and a free list that must lie beside the object: no block holds both, -E2BIG
c0 = kmem_cache_create("inode", 4M, 0, SLAB_TYPESAFE_BY_RCU|SLAB_NOLEAKTRACE, NULL)  -> NULL
! kmem_cache_create(inode) failed with error -7
c1 = kmem_cache_create("inode", 4M, 0, SLAB_NOLEAKTRACE, NULL)  -> 0xc1c04900
