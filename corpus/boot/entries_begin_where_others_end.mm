# Where one entry ends and another begins the begin counts first: no gap
boot(cpus=1)
e820(16M, 8M, RAM)
e820(8M, 8M, reserved)
e820(0, 8M, RAM)
e820(20M, 12M, RAM)
show(e820)  -> ok
| 0000000000000000 - 0000000000001000 (reserved)
| 0000000000001000 - 00000000000a0000 (usable)
| 0000000000100000 - 0000000000800000 (usable)
| 0000000000800000 - 0000000001000000 (reserved)
| 0000000001000000 - 0000000002000000 (usable)
