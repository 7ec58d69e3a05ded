# fuzz_boot found 4bfc6675: alloc_pages_node __get_free_pages free_pages
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
p0 = alloc_pages_node(2, GFP_USER, 0)              -> pfn 0x37c2f Normal
a0 = __get_free_pages(GFP_NOIO, 0)                 -> 0xf7c30000
a1 = __get_free_pages(GFP_KERNEL, 0)               -> 0xf7c31000
a2 = __get_free_pages(GFP_KERNEL|__GFP_NOWARN, 0)  -> 0xf7c32000
free_pages(a0, 0)                                  -> ok
