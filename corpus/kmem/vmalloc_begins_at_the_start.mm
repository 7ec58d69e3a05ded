# The first area lies where vmalloc space begins, the next behind its guard and a page more
show(layout)       -> ok
|     fixmap  : 0xfff65000 - 0xfffff000   ( 616 kB)
|     pkmap   : 0xff800000 - 0xffc00000   (4096 kB)
|     vmalloc : 0xc2800000 - 0xff7fe000   ( 975 MB)
|     lowmem  : 0xc0000000 - 0xc2000000   (  32 MB)
|       .init : 0xc01e0000 - 0xc01f0000   (  64 kB)
|       .data : 0xc0110000 - 0xc01e0000   ( 832 kB)
|       .text : 0xc0100000 - 0xc0110000   (  64 kB)
v0 = vmalloc(4K)   -> 0xc2800000
v1 = vmalloc(8K)   -> 0xc2803000
v2 = vmalloc(1)    -> 0xc2807000
show(vmallocinfo)  -> ok
| 0xc2800000-0xc2802000    8192 run_vmalloc pages=1 vmalloc N0=1
| 0xc2803000-0xc2806000   12288 run_vmalloc pages=2 vmalloc N0=2
| 0xc2807000-0xc2809000    8192 run_vmalloc pages=1 vmalloc N0=1
