# Free RAM that begins anywhere is handed over in aligned blocks
boot(ram=24M)
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x142d Normal
