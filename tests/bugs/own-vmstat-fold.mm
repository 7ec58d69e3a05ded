# What CPUs counted reaches the machine's counters in time
boot(ram=24M)
p0 = alloc_page(GFP_KERNEL)       -> pfn 0x142d Normal
tick(300)                         -> ok
global_page_state(nr_free_pages)  -> 5658
