# A page that was once freed into isolation and lies in a block in use now does not look isolated
boot(ram=32M, pae=1)
a0 = alloc_pages_exact(4M, GFP_KERNEL|__GFP_MOVABLE)  -> 0xc1800000
start_isolate_page_range(0x1800, 0x1c00)              -> 0
free_pages_exact(a0, 2M)                              -> ok
free_pages_exact(a0+0x201000, 2044K)                  -> ok
test_pages_isolated(0x1800, 0x1c00)                   -> -EBUSY
free_pages_exact(a0+0x200000, 4K)                     -> ok
test_pages_isolated(0x1800, 0x1c00)                   -> 0
undo_isolate_page_range(0x1800, 0x1c00)               -> ok
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)        -> pfn 0x1800 Normal
start_isolate_page_range(0x1a00, 0x1c00)              -> 0
test_pages_isolated(0x1a00, 0x1c00)                   -> -EBUSY
