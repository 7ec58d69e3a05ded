# RAM smaller than a page is none, and so are the odd ends of a larger one
boot(cpus=1)
e820(0, 636K, RAM)
e820(1M, 15M, RAM)
e820(0x1100100, 0xe00, RAM)
e820(0x1200100, 20K, RAM)
show(active_ranges)  -> ok
| 0: 0x00000001 -> 0x0000009f
| 0: 0x00000100 -> 0x00001000
| 0: 0x00001201 -> 0x00001205
