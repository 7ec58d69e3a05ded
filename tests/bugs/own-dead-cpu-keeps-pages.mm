# A page that is freed on a CPU while that goes does not stay there
boot(cpus=2)
t1 = kthread(1)                      -> t1
@t1 p0 = alloc_pages(GFP_KERNEL, 1)  -> pfn 0x1c2e Normal
@t1 split_page(p0, 1)                -> ok
cpu_down(1)  !9:t1                   -> 0
@t1 __free_pages(p0, 0)              -> ok
@t1 __free_pages(p0+1, 0)            -> ok
cpu_up(1)                            -> 0
