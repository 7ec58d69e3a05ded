# highmem= that would leave less than 4 MiB of lowmem is ignored
boot(ram=24M, cpus=1, highmem=21M)
show(layout)  -> ok
|     fixmap  : 0xfff65000 - 0xfffff000   ( 616 kB)
|     pkmap   : 0xff800000 - 0xffc00000   (4096 kB)
|     vmalloc : 0xc2000000 - 0xff7fe000   ( 983 MB)
|     lowmem  : 0xc0000000 - 0xc1800000   (  24 MB)
|       .init : 0xc01e0000 - 0xc01f0000   (  64 kB)
|       .data : 0xc0110000 - 0xc01e0000   ( 832 kB)
|       .text : 0xc0100000 - 0xc0110000   (  64 kB)
