# Entries of one type that touch are one entry
boot(cpus=1)
e820(0, 640K, RAM)
e820(1M, 11M, RAM)
e820(12M, 12M, RAM)
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x1413 Normal
