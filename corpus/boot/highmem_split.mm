# highmem=8M moves the end of the direct map down by 8 MiB
boot(ram=48M, highmem=8M)
show(layout)  -> ok
|     fixmap  : 0xfff65000 - 0xfffff000   ( 616 kB)
|     pkmap   : 0xff800000 - 0xffc00000   (4096 kB)
|     vmalloc : 0xc3000000 - 0xff7fe000   ( 967 MB)
|     lowmem  : 0xc0000000 - 0xc2800000   (  40 MB)
|       .init : 0xc01e0000 - 0xc01f0000   (  64 kB)
|       .data : 0xc0110000 - 0xc01e0000   ( 832 kB)
|       .text : 0xc0100000 - 0xc0110000   (  64 kB)
