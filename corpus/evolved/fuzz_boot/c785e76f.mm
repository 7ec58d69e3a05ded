# fuzz_boot found c785e76f: alloc_page get_zeroed_page alloc_pages show
boot(ram=48M, ramdisk=8M, ramdisk_size=1M)
e820(0, 24M, RAM, 1)
e820(12M, 4M, reserved)
e820(13M, 2M, ACPI)
e820(14M, 2M, NVS)
e820(0x3e9a2511, 28900K, RAM)
e820(4K, 4K, RAM)
e820(1M, 1M, RAM)
e820(16M, 4M, reserved)
e820(640K, 0xffffffffffffefce, reserved)
p0 = alloc_page(GFP_KERNEL)   -> pfn 0x2c2d Normal
a0 = get_zeroed_page(GFP_DMA|__GFP_FS|__GFP_COLD|__GFP_RECLAIMABLE)  -> 0xc0c00000
p1 = alloc_page(GFP_KERNEL)   -> pfn 0x2c2e Normal
a1 = get_zeroed_page(GFP_DMA|__GFP_FS|__GFP_COLD|__GFP_RECLAIMABLE)  -> 0xc0c01000
p2 = alloc_pages(GFP_DMA, 0)  -> pfn 0x800 DMA
p3 = alloc_pages(GFP_DMA, 0)  -> pfn 0x801 DMA
show(early_res)               -> ok
show(early_res)               -> ok
