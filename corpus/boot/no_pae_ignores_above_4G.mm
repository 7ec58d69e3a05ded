# Without PAE, RAM above 4 GiB is left out with a warning
boot(cpus=1, pae=0)
e820(0, 636K, RAM)
e820(1M, 127M, RAM)
e820(4G, 64M, RAM)
show(layout)  -> ok
|     fixmap  : 0xfff65000 - 0xfffff000   ( 616 kB)
|     pkmap   : 0xff800000 - 0xffc00000   (4096 kB)
|     vmalloc : 0xc8800000 - 0xff7fe000   ( 879 MB)
|     lowmem  : 0xc0000000 - 0xc8000000   ( 128 MB)
|       .init : 0xc01e0000 - 0xc01f0000   (  64 kB)
|       .data : 0xc0110000 - 0xc01e0000   ( 832 kB)
|       .text : 0xc0100000 - 0xc0110000   (  64 kB)
