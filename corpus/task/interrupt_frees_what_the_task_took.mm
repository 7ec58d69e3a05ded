# The handler frees an older page into the pageset that the task is about to use
boot(cpus=1)
p0 = alloc_page(GFP_KERNEL)           -> pfn 0x1c00 Normal
p1 = alloc_page(GFP_KERNEL)  !1:irq0  -> pfn 0x1c01 Normal
@irq0 __free_pages(p0, 0)             -> ok
p2 = alloc_page(GFP_KERNEL)           -> pfn 0x1c00 Normal
