# fuzz_boot_pae found 9a8167f3: alloc_pages_node get_page __free_pages tick
boot(cpus=2, pae=1, highmem=48M, memmap_size=0xfffffffffff99a89)
e820(0, 24M, reserved)
p0 = alloc_pages_node(0, GFP_TEMPORARY, 0)  -> pfn 0x2800 Normal
get_page(p0)                                -> ok
__free_pages(p0, 0)                         -> ok
p1 = alloc_pages_node(3, GFP_TEMPORARY, 1)  -> pfn 0x2802 Normal
get_page(p0)                                -> ok
tick(72)                                    -> ok
