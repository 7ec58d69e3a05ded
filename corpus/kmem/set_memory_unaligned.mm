# An address in the middle of a page is rounded down, with a WARN, once
p0 = alloc_pages(GFP_KERNEL, 1)  -> pfn 0x1c2e Normal
v0 = kmap(p0)                    -> 0xc1c2e000
set_memory_ro(v0+0x10, 1)        -> 0
! WARN change_page_attr_set_clr: (addr & ~PAGE_MASK) != 0
set_memory_ro(v0+0x1010, 1)      -> 0
kload32(v0)                      -> 0x0
