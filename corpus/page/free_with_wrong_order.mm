# A block freed with a smaller order: the kernel cannot notice, and it is not done
p0 = alloc_pages(GFP_KERNEL, 3)  -> pfn 0x1c30 Normal
__free_pages(p0, 1)              -> misuse
