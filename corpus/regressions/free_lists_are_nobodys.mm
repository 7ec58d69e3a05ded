# Free lists off slab are as many as there are slabs, and those are others when a CPU has come back:
# they were counted as objects in use.
boot(init_on_free=1)
switch_cpu(1)                                   -> ok
c0 = kmem_cache_create("inode", 8, 0, 0, NULL)  -> 0xc1c2de00
cpu_down(1)                                     -> 0
