# t1 fills its pageset with interrupts off when t0 wants all pagesets drained: t0 spins until CPU 1
# takes the interrupt
boot(cpus=2)
t1 = kthread(1)                         -> t1
@t1 p0 = alloc_page(GFP_KERNEL)  !1:t0  -> pfn 0x1c00 Normal
drain_all_pages()                       -> ok
show(buddyinfo)                         -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3 
| Node 0, zone   Normal      1      2      2      2      2      2      1      1      2      2      2 
| Node 0, zone  HighMem      0      0      0      0      0      0      0      0      0      0      4 
@t1 __free_pages(p0, 0)                 -> ok
