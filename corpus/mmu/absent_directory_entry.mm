# where the directory has nothing, no bit of the error code is set for a load of the kernel
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p2, RIGHTS)              -> ok
write_cr3(p0)                               -> ok
kload32(0x812345)                           -> #PF 0x0 0x812345
read_cr2()                                  -> 0x812345
