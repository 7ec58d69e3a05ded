# More than 896 MiB: what lies above is highmem without being asked
boot(ram=1G)
show(layout)   -> ok
|     fixmap  : 0xfff65000 - 0xfffff000   ( 616 kB)
|     pkmap   : 0xff800000 - 0xffc00000   (4096 kB)
|     vmalloc : 0xf8800000 - 0xff7fe000   ( 111 MB)
|     lowmem  : 0xc0000000 - 0xf8000000   ( 896 MB)
|       .init : 0xc01e0000 - 0xc01f0000   (  64 kB)
|       .data : 0xc0110000 - 0xc01e0000   ( 832 kB)
|       .text : 0xc0100000 - 0xc0110000   (  64 kB)
show(meminfo)  -> ok
| MemTotal:        1030792 kB
| MemFree:         1030560 kB
| HighTotal:        131072 kB
| HighFree:         131072 kB
| LowTotal:         899720 kB
| LowFree:          899488 kB
| Slab:                124 kB
| SReclaimable:          0 kB
| SUnreclaim:          124 kB
