# A hole ends where the next area begins: the page that was left free behind an area serves, too, and no more
v0 = vmalloc(8K)    -> 0xc2800000
v1 = vmalloc(8K)    -> 0xc2804000
v2 = vmalloc(8K)    -> 0xc2808000
vfree(v1)           -> ok
vm_unmap_aliases()  -> ok
v3 = vmalloc(16K)   -> 0xc280c000
v4 = vmalloc(12K)   -> 0xc2804000
