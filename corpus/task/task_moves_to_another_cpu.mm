# t1 leaves CPU 1: its pages come from the pageset of the CPU that it is on
boot(cpus=2)
t1 = kthread(1)                  -> t1
@t1 p0 = alloc_page(GFP_KERNEL)  -> pfn * Normal
@t1 switch_cpu(0)                -> ok
@t1 p1 = alloc_page(GFP_KERNEL)  -> pfn * Normal
p2 = alloc_page(GFP_KERNEL)      -> pfn * Normal
@t1 put_page(p0)                 -> ok
p3 = alloc_page(GFP_KERNEL)      -> pfn p0 Normal
