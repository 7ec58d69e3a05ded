# RAM that begins and ends inside a page counts from the next page and to the page before
boot(cpus=2)
e820(0, 638K, RAM)
e820(1M, 23550K, RAM)
show(active_ranges)  -> ok
| 0: 0x00000001 -> 0x0000009f
| 0: 0x00000100 -> 0x000017ff
