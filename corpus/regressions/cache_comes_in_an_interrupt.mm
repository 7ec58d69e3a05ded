# No interrupt handler makes a cache: it was judged by what the call may log alone, and run.
o0 = krealloc(NULL, 1, GFP_DMA)  !4:irq3              -> 0xc0c001e0
@irq1 c0 = kmem_cache_create("inode", 8, 0, 0, NULL)  -> misuse
