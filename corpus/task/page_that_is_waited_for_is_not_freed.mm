# To free a page for whose lock another call sleeps is a race that nobody notices: it is not done
boot(cpus=2)
t1 = kthread(1)              -> t1
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x1c2d Normal
lock_page(p0)                -> ok
@t1 lock_page(p0)            -> ok
__free_pages(p0, 0)          -> misuse
get_page(p0)                 -> ok
put_page(p0)                 -> ok
unlock_page(p0)              -> ok
@t1 unlock_page(p0)          -> ok
