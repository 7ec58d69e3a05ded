# What lies in the last frame of a mem_map, behind it, was taken for struct pages.
boot(ram=96M, nodes=3, highmem=28M)
p0 = alloc_pages(__GFP_HIGHMEM, 0)                    -> pfn 0x5c00 HighMem
p1 = alloc_pages(__GFP_HIGHMEM|__GFP_RECLAIMABLE, 0)  -> pfn 0x5800 HighMem
