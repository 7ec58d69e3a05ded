# the program's tables reach frames that are not its own; what would read or write there is not done
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
page_store32(p1, 0x0, 0x100007)             -> ok
write_cr3(p0)                               -> ok
kload32(0x400000)                           -> misuse
kstore32(0x400000, 0)                       -> misuse
