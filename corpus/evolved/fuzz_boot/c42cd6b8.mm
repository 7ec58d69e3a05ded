# fuzz_boot found c42cd6b8: alloc_pages __free_pages show page_check
e820(0, 636K, RAM, 0)
e820(1M, 7M, RAM, 0)
e820(8M, 24M, RAM, 1)
e820(32M, 16M, RAM, 2)
p0 = alloc_pages(GFP_KERNEL, 4)  -> pfn 0x2c20 Normal
p1 = alloc_pages(GFP_KERNEL, 4)  -> pfn 0x2c30 Normal
__free_pages(p1, 4)              -> ok
show(layout)                     -> ok
show(buddyinfo)                  -> ok
p2 = alloc_pages(GFP_KERNEL, 4)  -> pfn 0x2c30 Normal
show(pagetypeinfo)               -> ok
show(meminfo)                    -> ok
p3 = alloc_pages(GFP_KERNEL, 4)  -> pfn 0x2c40 Normal
p4 = alloc_pages(GFP_KERNEL, 4)  -> pfn 0x2c50 Normal
p5 = alloc_pages(GFP_KERNEL, 4)  -> pfn 0x2c60 Normal
show(pagetypeinfo)               -> ok
p6 = alloc_pages(GFP_KERNEL, 4)  -> pfn 0x2c70 Normal
__free_pages(p6, 4)              -> ok
__free_pages(p4, 4)              -> ok
page_check(p3, 0x0)              -> 0
