# The lowest hole that is large enough is taken; smaller ones are passed over
v0 = vmalloc(4K)    -> 0xc2800000
v1 = vmalloc(16K)   -> 0xc2803000
v2 = vmalloc(4K)    -> 0xc2809000
v3 = vmalloc(64K)   -> 0xc280c000
v4 = vmalloc(4K)    -> 0xc281e000
vfree(v1)           -> ok
vfree(v3)           -> ok
vm_unmap_aliases()  -> ok
v5 = vmalloc(20K)   -> 0xc2803000
v6 = vmalloc(16K)   -> 0xc280c000
v7 = vmalloc(36K)   -> 0xc2812000
show(vmallocinfo)   -> ok
| 0xc2800000-0xc2802000    8192 run_vmalloc pages=1 vmalloc N0=1
| 0xc2803000-0xc2809000   24576 run_vmalloc pages=5 vmalloc N0=5
| 0xc2809000-0xc280b000    8192 run_vmalloc pages=1 vmalloc N0=1
| 0xc280c000-0xc2811000   20480 run_vmalloc pages=4 vmalloc N0=4
| 0xc2812000-0xc281c000   40960 run_vmalloc pages=9 vmalloc N0=9
| 0xc281e000-0xc2820000    8192 run_vmalloc pages=1 vmalloc N0=1
