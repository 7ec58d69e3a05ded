# Firmware calls the BIOS area RAM, together with what follows it: its head is cut off
boot(cpus=2)
e820(0, 636K, RAM)
e820(704K, 24M, RAM)
show(e820)  -> ok
| 0000000000000000 - 0000000000001000 (reserved)
| 0000000000001000 - 000000000009f000 (usable)
| 0000000000100000 - 00000000018b0000 (usable)
