# The handler frees a page into a pageset that was just drained
boot(cpus=1)
sysctl(percpu_pagelist_fraction, 8)      -> 0
p0 = alloc_pages(GFP_KERNEL, 1)          -> pfn *
split_page(p0, 1)                        -> ok
drain_local_pages()  !2:irq0             -> ok
@irq0 __free_pages(p0, 0)                -> ok
__free_pages(p0+1, 0)                    -> ok
