# An entry that is page 0 and no more changes its type as a whole
boot(cpus=1)
e820(0, 4K, RAM)
e820(8K, 600K, RAM)
e820(1M, 31M, RAM)
show(e820)  -> ok
| 0000000000000000 - 0000000000001000 (reserved)
| 0000000000002000 - 0000000000098000 (usable)
| 0000000000100000 - 0000000002000000 (usable)
