# An area that two page tables map, each made when it is needed
boot(ram=48M, cpus=1, highmem=16M)
v0 = ioremap(3584M, 4088K)  -> 0xc2800000
v1 = vmalloc(64K)           -> 0xc2c00000
kfill(v1, 0x1)              -> ok
kfill(v1+0xf000, 0x2)       -> ok
kcheck(v1, 0x1)             -> 0
kcheck(v1+0xf000, 0x2)      -> 0
show(vmallocinfo)           -> ok
| 0xc2800000-0xc2bff000 4190208 run_ioremap phys=e0000000 ioremap
| 0xc2c00000-0xc2c11000   69632 run_vmalloc pages=16 vmalloc N0=16
