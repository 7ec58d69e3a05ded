# t1 finds nobody to kill: the machine ends for all
boot(ram=16M, cpus=2)
t1 = kthread(1)                     -> t1
p0 = alloc_pages(GFP_KERNEL, 3)     -> pfn * DMA
@t1 sysctl(min_free_kbytes, 65536)  -> 0
@t1 p1 = alloc_page(GFP_KERNEL)     -> panic Out of memory and no killable processes...
! t1 invoked oom-killer: gfp_mask=0xd0, order=0, oom_adj=0
put_page(p0)
