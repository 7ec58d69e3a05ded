# An ioremap() of more than there are addresses above the start of vmalloc space is refused before any search
v0 = ioremap(1G, 1000M)  -> NULL
! vmap allocation for size 1048580096 failed: use vmalloc=<size> to increase size.
v1 = vmalloc(4K)         -> 0xc2800000
