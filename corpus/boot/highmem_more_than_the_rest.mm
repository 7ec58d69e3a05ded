# highmem= that asks for more than what lowmem leaves gets what there is
boot(ram=960M, cpus=1, highmem=128M)
show(active_ranges)  -> ok
| 0: 0x00000001 -> 0x0000009f
| 0: 0x00000100 -> 0x0003c000
show(layout)         -> ok
|     fixmap  : 0xfff65000 - 0xfffff000   ( 616 kB)
|     pkmap   : 0xff800000 - 0xffc00000   (4096 kB)
|     vmalloc : 0xf8800000 - 0xff7fe000   ( 111 MB)
|     lowmem  : 0xc0000000 - 0xf8000000   ( 896 MB)
|       .init : 0xc01e0000 - 0xc01f0000   (  64 kB)
|       .data : 0xc0110000 - 0xc01e0000   ( 832 kB)
|       .text : 0xc0100000 - 0xc0110000   (  64 kB)
