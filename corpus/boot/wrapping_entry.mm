# An entry that wraps at 2^64: the map cannot be sanitized and none of it is used
boot(ram=24M, cpus=1)
e820(0, 640K, RAM)
e820(1M, 47M, RAM)
e820(18014398509481980K, 8K, reserved)
show(e820)  -> ok
| 0000000000000000 - 0000000000001000 (reserved)
| 0000000000001000 - 000000000009f000 (usable)
| 0000000000100000 - 0000000001800000 (usable)
