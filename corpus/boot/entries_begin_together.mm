# Two entries begin at one address: there is no piece of the lower type before the higher
boot(cpus=1)
e820(0, 636K, RAM)
e820(1M, 23M, RAM)
e820(28M, 4M, RAM)
e820(28M, 1M, reserved)
show(e820)  -> ok
| 0000000000000000 - 0000000000001000 (reserved)
| 0000000000001000 - 000000000009f000 (usable)
| 0000000000100000 - 0000000001800000 (usable)
| 0000000001c00000 - 0000000001d00000 (reserved)
| 0000000001d00000 - 0000000002000000 (usable)
