# The CPU that booted stays; its counters are folded each second as before
boot(ram=24M, cpus=2)
cpu_down(0)                       -> -EBUSY
switch_cpu(0)                     -> ok
p0 = alloc_pages(GFP_KERNEL, 4)   -> pfn 0x1430 Normal
tick(200)                         -> ok
global_page_state(nr_free_pages)  -> 5643
__free_pages(p0, 4)               -> ok
tick(200)                         -> ok
global_page_state(nr_free_pages)  -> 5659
