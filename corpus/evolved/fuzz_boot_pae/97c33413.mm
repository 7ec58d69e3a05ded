# fuzz_boot_pae found 97c33413: show alloc_page
boot(cpus=1, pae=1, kernelcore=640K)
e820(0, 636K, RAM)
e820(1M, 127M, RAM)
e820(0, 636K, RAM)
e820(0, 636K, RAM)
e820(0, 636K, RAM)
e820(1M, 3M, RAM)
e820(5M, 3M, RAM)
e820(8M, 8M, RAM)
show(kernel_page_tables)               -> ok
show(active_ranges)                    -> ok
show(layout)                           -> ok
show(early_res)                        -> ok
show(kernel_page_tables)               -> ok
p0 = alloc_page(GFP_HIGHUSER_MOVABLE)  -> pfn 0x1202 Movable
p1 = alloc_page(GFP_HIGHUSER)          -> pfn 0xc16 DMA
show(buddyinfo)                        -> ok
show(kernel_page_tables)               -> ok
p2 = alloc_page(GFP_HIGHUSER_MOVABLE)  -> pfn 0x1203 Movable
p3 = alloc_page(GFP_HIGHUSER)          -> pfn 0xc17 DMA
show(buddyinfo)                        -> ok
