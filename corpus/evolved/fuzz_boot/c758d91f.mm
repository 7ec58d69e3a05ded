# fuzz_boot found c758d91f: show alloc_pages_node
boot(cpus=1, memmap_size=16M)
e820(0, 637K, RAM, 0)
e820(1M, 12M, RAM, 0)
e820(0x3000af6, 3056K, RAM, 2)
e820(0x38f0c7, 0x1342f39, RAM, 0)
e820(23976K, 17320K, RAM, 1)
e820(23368K, 17928K, RAM, 1)
e820(41296K, 67067568K, RAM, 2)
e820(41296K, 67067568K, RAM, 2)
e820(64G, 0xfffffff001769ac0, RAM, 3)
e820(64G, 0xfffffff00038f097, RAM, 3)
show(kernel_page_tables)                           -> ok
show(kernel_page_tables)                           -> ok
show(kernel_page_tables)                           -> ok
show(kernel_page_tables)                           -> ok
show(kernel_page_tables)                           -> ok
show(kernel_page_tables)                           -> ok
show(kernel_page_tables)                           -> ok
p0 = alloc_pages_node(-1, GFP_KERNEL|0x100000, 0)  -> pfn 0x1415 Normal
show(buddyinfo)                                    -> ok
