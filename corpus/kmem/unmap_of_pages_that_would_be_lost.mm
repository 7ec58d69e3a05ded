# vunmap() and iounmap() of what vmalloc() made would lose its pages: misuse that nobody notices
v0 = vmalloc(4K)  -> 0xc2800000
vunmap(v0)        -> misuse
iounmap(v0)       -> misuse
vfree(v0)         -> ok
