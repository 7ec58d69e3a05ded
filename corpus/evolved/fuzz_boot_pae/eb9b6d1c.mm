# fuzz_boot_pae found eb9b6d1c: nr_free_buffer_pages alloc_page put_page
boot(cpus=1, pae=1, ramdisk_size=0x24454ed, memmap=0xe3959df99b4, setup_data=2M, setup_data_nr=120, bios_lowmem=919)  -> panic can not find more space for early_res array
e820(24M, 636K, RAM)
e820(1M, 20M, RAM)
e820(4G, 44M, RAM)
e820(0xffffffffff915c08, 636K, unusable)
e820(5244712K, 0x1fff492, RAM)
e820(4K, 12K, RAM)
e820(1M, 1M, RAM)
e820(3M, 29M, RAM, 2)
nr_free_buffer_pages()
p0 = alloc_page(GFP_DMA)
put_page(p0)
