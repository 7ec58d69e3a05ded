# GFP_THISNODE gives up before reclaim
boot(ram=16M)
sysctl(min_free_kbytes, 65536)            -> 0
p0 = alloc_page(GFP_KERNEL|GFP_THISNODE)  -> NULL
