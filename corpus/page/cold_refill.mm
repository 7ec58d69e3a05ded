# A cold request fills an empty pageset the other way round: its lowest page goes out first, cold
boot(ram=24M)
sysctl(percpu_pagelist_fraction, 8)     -> 0
p0 = alloc_page(GFP_KERNEL|__GFP_COLD)  -> pfn 0x142d Normal
p1 = alloc_page(GFP_KERNEL|__GFP_COLD)  -> pfn 0x142e Normal
p2 = alloc_page(GFP_KERNEL)             -> pfn 0x146b Normal
