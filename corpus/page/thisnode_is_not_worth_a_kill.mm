# For one node alone nobody is killed: the request tries again for ever
boot(ram=16M)
sysctl(min_free_kbytes, 65536)              -> 0
p0 = alloc_page(GFP_KERNEL|__GFP_THISNODE)  -> limit steps
