# fuzz_boot_pae found a7051dc7: show alloc_pages_exact __get_free_pages
boot(ram=96M, cpus=3, nodes=2, pae=1, pse=1, movablecore=0x200d45, ramdisk=9128K, ramdisk_size=4M, numa_zonelist_order=node, seed=0xd9e924d7, memmap=0, bios_lowmem=14031, ramfill=0x4f)
e820(0, 638K, RAM)
e820(1M, 10M, RAM)
e820(356K, 640K, NVS)
e820(99900K, 32M, RAM)
e820(0xae25c5724, 0x1478de1c31d2, RAM)
e820(36860K, 0xffffffffffffffe3, ACPI)
e820(0, 24M, RAM)
e820(12M, 4M, reserved)
e820(13M, 2M, ACPI)
e820(14M, 2M, NVS)
show(early_res)                                        -> ok
a0 = alloc_pages_exact(449, GFP_USER|__GFP_MOVABLE)    -> 0xc10d2000
a1 = alloc_pages_exact(30487, GFP_USER|__GFP_MOVABLE)  -> 0xc10d8000
a2 = __get_free_pages(GFP_USER|__GFP_MOVABLE|__GFP_NOMEMALLOC|__GFP_THISNODE, 0)  -> 0xc10d3000
a3 = alloc_pages_exact(449, GFP_USER|__GFP_MOVABLE)    -> 0xc10d4000
a4 = alloc_pages_exact(30487, GFP_USER|__GFP_MOVABLE)  -> 0xc10e0000
