# fuzz_boot found 52c93e1c: alloc_pages_node __get_free_pages show
boot(ram=32M, cpus=1, nodes=2, ramdisk_size=0xf2e352, bios_lowmem=512, ramfill=0x75)
e820(0, 638K, RAM)
e820(1M, 35M, RAM)
e820(0xffffffcab, 16M, RAM)
e820(16M, 3260K, NVS)
e820(0x6a3263cd8cbd9, 4188K, PRAM)
p0 = alloc_pages_node(1, GFP_NOWAIT, 0)  -> pfn 0x2004 Normal
p1 = alloc_pages_node(1, GFP_KERNEL, 1)  -> pfn 0x2006 Normal
a0 = __get_free_pages(GFP_KERNEL, 0)     -> 0xc13cd000
a1 = __get_free_pages(GFP_TEMPORARY, 1)  -> 0xc13e0000
a2 = __get_free_pages(GFP_TEMPORARY, 1)  -> 0xc13e2000
a3 = __get_free_pages(GFP_TEMPORARY, 1)  -> 0xc13ce000
a4 = __get_free_pages(GFP_TEMPORARY, 1)  -> 0xc13e4000
a5 = __get_free_pages(GFP_TEMPORARY, 1)  -> 0xc13e6000
a6 = __get_free_pages(GFP_TEMPORARY, 1)  -> 0xc13e8000
show(buddyinfo)                          -> ok
show(e820)                               -> ok
show(e820)                               -> ok
