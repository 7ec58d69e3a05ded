# The page that an exact area ends in stays its own
boot(ram=24M)
a0 = alloc_pages_exact(5000, GFP_KERNEL)  -> 0xc142e000
show(buddyinfo)                           -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      1      1      1      2      0      1      2      2      2      0
free_pages_exact(a0, 5000)                -> ok
