# fuzz_boot found eb4ecd77: show alloc_pages
boot(ram=32M, cpus=1, movablecore=16M, memmap_type=reserved, setup_data=8M, setup_data_nr=40, bios_lowmem=409)
e820(32M, 16M, ACPI, 0)
e820(0, 636K, RAM, 3)
e820(1M, 15M, RAM, 3)
e820(16M, 8M, RAM, 1)
e820(24617K, 8M, RAM)
show(early_res)                                             -> ok
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                   -> pfn 0x180b Movable
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_NOMEMALLOC, 0)  -> pfn 0x1082 Movable
