# fuzz_boot found a3ec29be: alloc_page show global_page_state
boot(cpus=1, nodes=3, movablecore=0x1800afa, seed=0x46eec2c1, setup_data=8M, setup_data_size=0xffc1, setup_data_nr=201, bios_ebda=0x1d63, ramfill=0x1f)  -> panic .text .data .bss are not marked as E820_RAM!
e820(0, 639K, RAM)
e820(1M, 43M, RAM)
e820(0, 636K, RAM, 0)
e820(1M, 10M, RAM, 0)
e820(4424K, 9244K, RAM, 0)
e820(96M, 4M, RAM, 2)
e820(636K, 0xff1bd, RAM, 0)
e820(13668K, 29528K, RAM, 1)
e820(43196K, 10380K, RAM, 2)
p0 = alloc_page(GFP_HIGHUSER|__GFP_RECLAIMABLE|__GFP_NOTRACK)
show(early_res)
global_page_state(nr_free_pages)
