# fuzz_boot_pae found b2ff4a6f: show __get_dma_pages
boot(ram=0x226e95e, cpus=2, nodes=4, pae=1, highmem=20M, kernelcore=40M, memmap_size=0x1fff87a, memmap_type=RAM, setup_data=640K, ramfill=0x9b)
e820(0x17ffba2, 636K, RAM)
show(buddyinfo)                                     -> ok
a0 = __get_dma_pages(GFP_KERNEL|__GFP_THISNODE, 0)  -> 0xc085b000
