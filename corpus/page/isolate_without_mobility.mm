# On a machine too small for mobility groups no pageblock can be isolated
boot(ram=16M)
p0 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)  -> pfn 0xc2d DMA
set_migratetype_isolate(p0)                -> -EBUSY
