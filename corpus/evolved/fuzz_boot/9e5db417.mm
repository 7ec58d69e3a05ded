# fuzz_boot found 9e5db417: show alloc_page alloc_pages free_hot_cold_page alloc_pages_node ...
boot(cpus=1, memmap_type=ACPI)
e820(0, 100K, RAM)
e820(1M, 1M, RAM)
show(buddyinfo)              -> ok
p0 = alloc_page(GFP_KERNEL)  -> panic Out of memory and no killable processes...
! t0 invoked oom-killer: gfp_mask=0xd0, order=0, oom_adj=0
show(buddyinfo)
p1 = alloc_pages(GFP_NOFS|__GFP_ZERO, 2)
free_hot_cold_page(p0, 1)
p2 = alloc_pages_node(1, GFP_ATOMIC|__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_COMP, 0)
p3 = alloc_pages_node(2, GFP_ATOMIC, 0)
p4 = alloc_pages_node(1, GFP_ATOMIC, 3)
page_fill(p3, 0xc355ccfc)
p5 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 0)
free_hot_cold_page(p2, 0)
p6 = alloc_pages_node(3, GFP_USER|__GFP_DMA, 4)
