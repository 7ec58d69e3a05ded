# A ramdisk without a byte is not reserved
boot(ram=24M, ramdisk=8M, ramdisk_size=0)
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x142d Normal
