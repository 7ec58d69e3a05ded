# RAM goes on behind a BIOS area that lay inside one entry
boot(cpus=1)
e820(0, 24M, RAM)
e820(24M, 64K, ACPI)
show(active_ranges)  -> ok
| 0: 0x00000001 -> 0x000000a0
| 0: 0x00000100 -> 0x00001800
