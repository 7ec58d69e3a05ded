# An ioremap() is aligned to the next power of two above its size, up to 512K
v0 = ioremap(3584M, 4K)     -> 0xc2800000
v1 = ioremap(3670020K, 8K)  -> 0xc2804000
v2 = ioremap(3585M, 100K)   -> 0xc2820000
v3 = ioremap(3600M, 600K)   -> 0xc2880000
v4 = vmalloc(4K)            -> 0xc2808000
show(vmallocinfo)           -> ok
| 0xc2800000-0xc2802000    8192 run_ioremap phys=e0000000 ioremap
| 0xc2804000-0xc2807000   12288 run_ioremap phys=e0001000 ioremap
| 0xc2808000-0xc280a000    8192 run_vmalloc pages=1 vmalloc N0=1
| 0xc2820000-0xc283a000  106496 run_ioremap phys=e0100000 ioremap
| 0xc2880000-0xc2917000  618496 run_ioremap phys=e1000000 ioremap
