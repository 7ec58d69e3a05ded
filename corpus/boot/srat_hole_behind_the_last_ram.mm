# mem= takes the end of a node away: what its pieces speak of above is a hole
boot(cpus=2, mem=40M)
e820(0, 636K, RAM, 0)
e820(1M, 15M, RAM, 0)
e820(16M, 8M, RAM, 1)
e820(28M, 20M, RAM, 1)
show(active_ranges)  -> ok
| 0: 0x00000001 -> 0x0000009f
| 0: 0x00000100 -> 0x00001000
| 1: 0x00001000 -> 0x00001800
| 1: 0x00001c00 -> 0x00002800
