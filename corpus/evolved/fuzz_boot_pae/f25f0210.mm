# fuzz_boot_pae found f25f0210: get_zeroed_page show
boot(ram=4M, pae=1, memmap_size=0, setup_data=32M, bios_lowmem=91, ramfill=0x6a)
e820(0xfffffffffffff1fe, 0x7, RAM, 3)
e820(0, 636K, RAM)
e820(2M, 8M, RAM)
e820(0, 8M, RAM)
a0 = get_zeroed_page(GFP_DMA|__GFP_HARDWALL)          -> 0xc0830000
a1 = get_zeroed_page(GFP_TEMPORARY|__GFP_NORETRY)     -> 0xc0831000
a2 = get_zeroed_page(GFP_TEMPORARY)                   -> 0xc0832000
a3 = get_zeroed_page(GFP_NOWAIT)                      -> 0xc0833000
show(kernel_page_tables)                              -> ok
a4 = get_zeroed_page(GFP_NOWAIT)                      -> 0xc0834000
a5 = get_zeroed_page(__GFP_NOMEMALLOC|__GFP_NOTRACK)  -> 0xc0835000
a6 = get_zeroed_page(GFP_TEMPORARY|__GFP_COLD)        -> 0xc0836000
a7 = get_zeroed_page(GFP_TEMPORARY)                   -> 0xc0837000
a8 = get_zeroed_page(GFP_DMA|__GFP_HARDWALL)          -> 0xc0838000
a9 = get_zeroed_page(GFP_TEMPORARY|__GFP_NORETRY)     -> 0xc0839000
