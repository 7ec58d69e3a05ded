# fuzz_boot_pae found a2edab0f: alloc_page alloc_pages __free_pages
boot(cpus=2, pae=1, ramfill=0x19)
e820(0, 636K, RAM, 0)
e820(1M, 10M, RAM, 0)
e820(4G, 9M, RAM, 0)
e820(48M, 2756K, unusable)
e820(7700K, 48M, RAM, 0)
e820(4K, 4K, RAM)
e820(1M, 1M, RAM)
e820(0xfffffffffffffff4, 24624K, RAM)
p0 = alloc_page(GFP_ATOMIC|__GFP_NOFAIL|__GFP_NOMEMALLOC)  -> pfn 0x2c30 Normal
p1 = alloc_pages(GFP_TEMPORARY, 2)                         -> pfn 0x2800 Normal
__free_pages(p1, 2)                                        -> ok
__free_pages(p0, 0)                                        -> ok
p2 = alloc_pages(GFP_NOWAIT, 1)                            -> pfn 0x2c30 Normal
p3 = alloc_pages(__GFP_COLD, 0)                            -> pfn 0x2c32 Normal
