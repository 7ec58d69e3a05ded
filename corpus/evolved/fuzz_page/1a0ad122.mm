# fuzz_page found 1a0ad122: show task_flags alloc_pages __get_free_pages ...
boot(ram=24M)
show(pagetypeinfo)                                  -> ok
task_flags(PF_MEMALLOC)                             -> ok
p0 = alloc_pages(GFP_KERNEL, 10)  ~fail=3           -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x800 DMA
a0 = __get_free_pages(GFP_KERNEL, 0)                -> 0xc142d000
p2 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x400 DMA
p3 = alloc_pages(GFP_KERNEL, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p4 = alloc_pages(GFP_KERNEL, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p5 = alloc_pages(GFP_KERNEL, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0xd0
test_pages_isolated(0x2c00, 0x4000)                 -> 0
a1 = alloc_pages_exact(510, GFP_DMA)  ~fail=1       -> NULL
switch_cpu(0)                                       -> ok
switch_cpu(1)                                       -> ok
show(kernel_page_tables)                            -> ok
p6 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)          -> NULL
! t0: page allocation failure. order:10, mode:0x200da
p7 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)          -> NULL
! t0: page allocation failure. order:10, mode:0x200da
p8 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)          -> NULL
! t0: page allocation failure. order:10, mode:0x200da
p9 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)          -> NULL
! t0: page allocation failure. order:10, mode:0x200da
switch_cpu(1)                                       -> ok
node_page_state(1, nr_inactive_anon)                -> 0
a2 = alloc_pages_exact(2, GFP_NOFS)                 -> 0xc142e000
p10 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)         -> NULL
! t0: page allocation failure. order:10, mode:0x200da
p11 = alloc_pages(GFP_KERNEL, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p12 = alloc_pages(GFP_KERNEL, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
a3 = __get_free_pages(GFP_KERNEL, 0)                -> 0xc142f000
show(kernel_page_tables)                            -> ok
p13 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)         -> NULL
p14 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)         -> NULL
p15 = alloc_pages(GFP_KERNEL, 10)                   -> NULL
p16 = alloc_pages(GFP_KERNEL|__GFP_NOMEMALLOC, 10)  -> NULL
p17 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)         -> NULL
p18 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)         -> NULL
