# While the work for one RCU cache waits it runs for another on a second CPU: it gave back both
c0 = kmem_cache_create("inode", 8, 256, SLAB_TYPESAFE_BY_RCU, NULL)  -> 0xc1c04900
o0 = kmem_cache_zalloc(c0, GFP_NOWAIT)  -> 0xc1c2ee00
kmem_cache_free(c0, o0)                 -> ok
c1 = kmem_cache_create("inode", 8, 0, SLAB_TYPESAFE_BY_RCU, NULL)  -> 0xc1c04800
kmem_cache_destroy(c1)                  -> ok
switch_cpu(1)                           -> ok
o1 = kmem_cache_zalloc(c0, GFP_NOWAIT)  -> 0xc1c31e00
kmem_cache_free(c0, o1)                 -> ok
kmem_cache_destroy(c0)                  -> ok
