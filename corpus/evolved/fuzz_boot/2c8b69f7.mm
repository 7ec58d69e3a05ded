# fuzz_boot found 2c8b69f7: alloc_page __free_pages
boot(cpus=2)
e820(0, 4M, RAM, 0)
e820(4M, 4M, RAM, 0)
e820(16M, 4M, RAM, 1)
e820(14M, 0x1609addfbf6d12fc, RAM, 1)
e820(15M, 1M, RAM, 1)
e820(28M, 2M, RAM, 1)
e820(12M, 10M, RAM, 1)
e820(24M, 8M, RAM, 1)
e820(22M, 2M, RAM, 1)
p0 = alloc_page(GFP_USER)      -> pfn 0x37c2f Normal
__free_pages(p0, 0)            -> ok
p1 = alloc_page(GFP_HIGHUSER)  -> pfn 0xffc00 HighMem
