# Alien arrays are given back when one cannot be had
boot(ram=96M, cpus=4, nodes=4)
c0 = kmem_cache_create("inode", 100, 0, 0, NULL)  -> *
slab_tune(c0, 30, 10, 2)  ~fail=8                 -> *
