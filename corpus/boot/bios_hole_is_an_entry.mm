# RAM that lies in the BIOS area alone is removed as a whole
boot(cpus=1)
e820(0, 636K, RAM)
e820(700K, 100K, RAM)
e820(1M, 31M, RAM)
show(e820)  -> ok
| 0000000000000000 - 0000000000001000 (reserved)
| 0000000000001000 - 000000000009f000 (usable)
| 0000000000100000 - 0000000002000000 (usable)
