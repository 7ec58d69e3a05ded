# Areas in PAE: entries of 8 bytes, tables of 2 MiB, 512 slots of kmap()
boot(ram=48M, cpus=2, pae=1, highmem=16M)
p0 = alloc_pages(GFP_HIGHUSER, 9)  -> pfn 0x2c00 HighMem
v0 = kmap(p0, 511)                 -> 0xffa01000
kunmap(p0, 511)                    -> ok
v1 = kmap(p0+511)                  -> 0xffa00000
v2 = kmap(p0+5)                    -> 0xffa01000
show(kmaps)                        -> ok
|    0 users=1 pfn=0x2dff
|    1 users=1 pfn=0x2c05
v3 = ioremap(60G, 2044K)           -> 0xc2800000
v4 = vmap(4, PAGE_KERNEL, p0+5)    -> 0xc2a01000
kstore32(v4, 0x77)                 -> ok
kload32(v2)                        -> 0x77
show(vmallocinfo)                  -> ok
| 0xc2800000-0xc2a00000 2097152 run_ioremap phys=f00000000 ioremap
| 0xc2a01000-0xc2a06000   20480 run_vmap vmap
