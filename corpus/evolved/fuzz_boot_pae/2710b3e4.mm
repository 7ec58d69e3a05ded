# fuzz_boot_pae found 2710b3e4: alloc_page show alloc_pages_exact get_pageblock_migratetype
boot(ram=96M, nodes=4, pae=1, highmem=32M, kernelcore=24M, memmap=24M, ramfill=0x7a)
e820(0x14d9808303d, 636K, ACPI)
e820(6712K, 6824K, RAM, 0)
e820(99876K, 0xfffffffffffffffd, NVS)
p0 = alloc_page(GFP_HIGHUSER_MOVABLE)     -> pfn 0x4800 Movable
p1 = alloc_page(GFP_ATOMIC|__GFP_NOWARN)  -> pfn 0x1844 Normal
show(buddyinfo)                           -> ok
a0 = alloc_pages_exact(66, GFP_NOIO)      -> 0xc1845000
a1 = alloc_pages_exact(64K, GFP_ATOMIC)   -> 0xc1850000
get_pageblock_migratetype(p0)             -> 2
a2 = alloc_pages_exact(6, GFP_NOIO)       -> 0xc1846000
show(early_res)                           -> ok
a3 = alloc_pages_exact(9589, GFP_ATOMIC|__GFP_ZERO|__GFP_THISNODE|0x100000)  -> 0xc1848000
show(early_res)                           -> ok
