# A fault comes upon what a driver asks for while a request waits. It once explained the failure of
# that request, whose report was then one too many
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)             -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)             -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)              -> pfn 0xe00 DMA
lock_page(p0)                                -> ok
page_io(p0, 2)                               -> ok
reclaim_progress(512, 2)                     -> ok
fail_page_alloc(1, 100, 0, 1, 0, 1, 0)       -> ok
p3 = alloc_pages(GFP_NOFS|__GFP_REPEAT, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x450
