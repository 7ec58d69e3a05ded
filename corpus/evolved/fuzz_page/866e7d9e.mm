# fuzz_page found 866e7d9e: alloc_page page_fill __free_pages test_pages_isolated ...
boot(ram=96M, cpus=4, nodes=4)
p0 = alloc_page(GFP_HIGHUSER)                       -> pfn 0x182a Normal
page_fill(p0, 0x268d8)                              -> ok
p1 = alloc_page(GFP_HIGHUSER|__GFP_ZERO)            -> pfn 0x182b Normal
__free_pages(p0, 0)                                 -> ok
test_pages_isolated(0x5c00, 0x6000)                 -> -EBUSY
p2 = alloc_pages_node(0, GFP_KERNEL|__GFP_ZERO, 0)  -> pfn 0x182a Normal
page_fill(p2, 0x162d5f82)                           -> ok
page_fill(p1, 0x1)                                  -> ok
a0 = __get_free_pages(GFP_USER|__GFP_COLD|__GFP_NORETRY|__GFP_NOMEMALLOC, 0)  -> 0xc182c000
show(buddyinfo)                                     -> ok
p3 = alloc_page(GFP_KERNEL)                         -> pfn 0x182d Normal
show(buddyinfo)                                     -> ok
