# A CPU that idles takes interrupts
boot(ram=24M, cpus=2)
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x142d Normal
__free_pages(p0, 0)          -> ok
drain_all_pages()            -> ok
