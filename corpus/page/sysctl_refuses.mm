# A tunable that does not exist, too many numbers, and numbers out of range: nothing changes
sysctl(numa_zonelist_order)            -> -ENOENT
sysctl(numa_zonelist_order, 1)         -> -ENOENT
sysctl(min_free_kbytes, [1024, 2048])  -> -EINVAL
sysctl(min_free_kbytes, 4294967295)    -> -EINVAL
sysctl(min_free_kbytes)                -> 714
sysctl(min_unmapped_ratio, 101)        -> -EINVAL
sysctl(min_slab_ratio, 4294967295)     -> -EINVAL
sysctl(percpu_pagelist_fraction, 0)    -> -EINVAL
sysctl(min_unmapped_ratio)             -> 1
sysctl(min_slab_ratio)                 -> 5
