# The frame below the BIOS area is RAM, page 0 is not
boot(ram=24M)
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x142d Normal
