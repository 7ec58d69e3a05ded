# A full alien array's objects go to their own node
boot(ram=48M, cpus=4, nodes=2)
o0 = kmalloc_node(200000, GFP_KERNEL, 1)  -> *
o1 = kmalloc_node(200000, GFP_KERNEL, 1)  -> *
kfree(o0)                                 -> ok
kfree(o1)                                 -> ok
