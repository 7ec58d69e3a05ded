# The default machine: 48 MiB, 16 of them highmem, in three zones
show(layout)     -> ok
|     fixmap  : 0xfff65000 - 0xfffff000   ( 616 kB)
|     pkmap   : 0xff800000 - 0xffc00000   (4096 kB)
|     vmalloc : 0xc2800000 - 0xff7fe000   ( 975 MB)
|     lowmem  : 0xc0000000 - 0xc2000000   (  32 MB)
|       .init : 0xc01e0000 - 0xc01f0000   (  64 kB)
|       .data : 0xc0110000 - 0xc01e0000   ( 832 kB)
|       .text : 0xc0100000 - 0xc0110000   (  64 kB)
show(e820)       -> ok
| 0000000000000000 - 0000000000001000 (reserved)
| 0000000000001000 - 000000000009f000 (usable)
| 000000000009f000 - 00000000000a0000 (reserved)
| 00000000000f0000 - 0000000000100000 (reserved)
| 0000000000100000 - 0000000003000000 (usable)
show(buddyinfo)  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      1      1      1      2      2      2
| Node 0, zone  HighMem      0      0      0      0      0      0      0      0      0      0      4
