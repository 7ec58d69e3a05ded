# fuzz_boot found ebeaf5bf: show alloc_pages
boot(cpus=1, setup_data=0x1ffff00, setup_data_size=0xf0, setup_data_nr=3)
e820(0, 636K, RAM)
e820(1M, 0x1efff80, RAM)
e820(32772K, 0x100, RAM)
e820(32780K, 8084K, RAM, 2)
show(buddyinfo)                -> ok
show(kernel_page_tables)       -> ok
p0 = alloc_pages(GFP_NOFS, 0)  -> pfn 0x1813 Normal
