# A piece of a node that lies wholly beyond the last frame leaves no empty range in the early node map
boot(cpus=1, highmem=0, vmalloc=1000M)
e820(0, 637K, RAM, 0)
e820(1M, 31M, RAM, 0)
e820(48M, 16M, RAM, 3)
show(active_ranges)  -> ok
| 0: 0x00000001 -> 0x0000009f
| 0: 0x00000100 -> 0x00001000
