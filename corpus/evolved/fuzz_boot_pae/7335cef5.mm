# fuzz_boot_pae found 7335cef5: get_zeroed_page show free_pages alloc_page drain_all_pages ...
boot(ram=96M, cpus=4, nodes=4, pae=1, ramdisk=0xfeffffffd, seed=0x3dc7904e, ramfill=0x8f)
e820(0, 640K, RAM)
e820(1M, 13M, RAM)
e820(4G, 36M, RAM)
e820(8092K, 0x4464, RAM)
e820(1848K, 640K, RAM)
e820(104060K, 0x2008fc, ACPI)
a0 = get_zeroed_page(GFP_TEMPORARY)           -> 0xc0800000
a1 = get_zeroed_page(__GFP_MOVABLE)           -> 0xc0005000
show(zonelists)                               -> ok
show(e820)                                    -> ok
free_pages(a1, 0)                             -> ok
free_pages(a0, 0)                             -> ok
p0 = alloc_page(GFP_KERNEL|__GFP_NOMEMALLOC)  -> pfn 0xcb5 DMA
drain_all_pages()                             -> ok
p1 = alloc_page(GFP_KERNEL)                   -> pfn 0xcb6 DMA
p2 = alloc_page(GFP_KERNEL)                   -> pfn 0xcb7 DMA
switch_cpu(3)                                 -> ok
page_fill(p1, 0xb43e0614)                     -> ok
split_page(p1, 0)                             -> ok
