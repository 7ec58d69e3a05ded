# An entry of no bytes disappears when the map is sanitized
boot(cpus=2)
e820(0, 24M, RAM)
e820(8M, 0, reserved)
show(e820)  -> ok
| 0000000000000000 - 0000000000001000 (reserved)
| 0000000000001000 - 000000000009f000 (usable)
| 0000000000100000 - 0000000003000000 (usable)
