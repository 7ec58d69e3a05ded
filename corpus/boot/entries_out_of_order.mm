# The firmware's order does not matter: the map is sorted, neighbours of one type are joined
boot(cpus=2)
e820(16M, 8M, RAM)
e820(0, 8M, RAM)
e820(8M, 8M, RAM)
show(e820)  -> ok
| 0000000000000000 - 0000000000001000 (reserved)
| 0000000000001000 - 000000000009f000 (usable)
| 0000000000100000 - 0000000003000000 (usable)
