# No page for the structs of caches, when all that start-up left are used: not even their arrays are asked for
c0 = kmem_cache_create("inode", 400, 0, SLAB_FAILSLAB, NULL)      -> 0xc1c04900
c1 = kmem_cache_create("dentry", 400, 0, SLAB_FAILSLAB, NULL)     -> 0xc1c04800
c2 = kmem_cache_create("filp", 400, 0, SLAB_FAILSLAB, NULL)       -> 0xc1c04700
c3 = kmem_cache_create("vm_area", 400, 0, SLAB_FAILSLAB, NULL)    -> 0xc1c04600
c4 = kmem_cache_create("mm_struct", 400, 0, SLAB_FAILSLAB, NULL)  -> 0xc1c2ff00
c5 = kmem_cache_create("task", 400, 0, SLAB_FAILSLAB, NULL)       -> 0xc1c2fe00
c6 = kmem_cache_create("files", 400, 0, SLAB_FAILSLAB, NULL)      -> 0xc1c2fd00
c7 = kmem_cache_create("sighand", 400, 0, SLAB_FAILSLAB, NULL)    -> 0xc1c2fc00
c8 = kmem_cache_create("signal", 400, 0, SLAB_FAILSLAB, NULL)     -> 0xc1c2fb00
c9 = kmem_cache_create("skbuff", 400, 0, SLAB_FAILSLAB, NULL)     -> 0xc1c2fa00
c10 = kmem_cache_create("buffer", 400, 0, SLAB_FAILSLAB, NULL)  ~fail=2+  -> NULL
! enable_cpucache failed for buffer, error 12
! kmem_cache_create(buffer) failed with error -12
c11 = kmem_cache_create("bio", 400, 0, SLAB_FAILSLAB, NULL)  ~fail=2+  -> NULL
! enable_cpucache failed for bio, error 12
! kmem_cache_create(bio) failed with error -12
c12 = kmem_cache_create("request", 400, 0, SLAB_FAILSLAB, NULL)  ~fail=2+  -> NULL
! enable_cpucache failed for request, error 12
! kmem_cache_create(request) failed with error -12
