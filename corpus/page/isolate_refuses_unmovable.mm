# A pageblock with unmovable pages cannot be isolated
boot(ram=24M)
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x142d Normal
set_migratetype_isolate(p0)  -> -EBUSY
