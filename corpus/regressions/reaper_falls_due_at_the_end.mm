# The reaper falls due while the end of the run waits for a grace period: its thread was forgotten
# with its work undone, and whoever waited for the work slept for ever.
c0 = kmem_cache_create("inode", 64, 0, SLAB_TYPESAFE_BY_RCU, NULL)  -> 0xc1c04900
tick(512)  -> ok
tick(185)  -> ok
