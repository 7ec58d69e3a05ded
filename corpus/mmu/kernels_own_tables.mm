# after boot the CPU translates by the kernel's tables: a page of the direct map is at its address
p0 = alloc_pages(GFP_KERNEL, 0)   -> pfn * Normal
page_fill(p0, 0xabcd1234)         -> ok
a1 = get_zeroed_page(GFP_KERNEL)  -> *
kload32(a1+0x8)                   -> 0x0
kstore32(a1+0x8, 0x11)            -> ok
kload64(a1+0x4)                   -> 0x1100000000
kload32(0x1000)                   -> #PF 0x0 0x1000
ring_load(3, a1, 4)               -> #PF 0x5 *
