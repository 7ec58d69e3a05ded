# The array of the pages of a large area is vmalloc'ed itself, and goes with the area
boot(ram=96M, cpus=2, highmem=32M)
v0 = vmalloc(2M)             -> 0xc4800000
show(vmallocinfo)            -> ok
| 0xc4800000-0xc4a01000 2101248 run_vmalloc pages=512 vmalloc N0=512
vfree(v0)                    -> ok
v1 = vmalloc(2052K)          -> 0xc4a02000
show(vmallocinfo)            -> ok
| 0xc4a02000-0xc4c04000 2105344 run_vmalloc pages=513 vmalloc vpages N0=513
| 0xc4c05000-0xc4c08000   12288 run_vmalloc pages=2 vmalloc N0=2
kstore32(v1+0x200ffc, 0x77)  -> ok
kload32(v1+0x200ffc)         -> 0x77
vfree(v1)                    -> ok
show(vmallocinfo)            -> ok
