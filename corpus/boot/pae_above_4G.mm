# PAE reaches frames above 4 GiB
boot(cpus=1, pae=1)
e820(0, 636K, RAM)
e820(1M, 127M, RAM)
e820(4G, 64M, RAM)
show(e820)                         -> ok
| 0000000000000000 - 0000000000001000 (reserved)
| 0000000000001000 - 000000000009f000 (usable)
| 0000000000100000 - 0000000008000000 (usable)
| 0000000100000000 - 0000000104000000 (usable)
p0 = alloc_pages(GFP_HIGHUSER, 9)  -> pfn 0x103c00 HighMem
