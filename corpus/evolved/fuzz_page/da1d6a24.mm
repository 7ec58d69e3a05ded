# fuzz_page found da1d6a24: alloc_page test_pages_isolated undo_isolate_page_range
boot(ram=96M, cpus=4, nodes=4, highmem=16M, kernelcore=48M)
p0 = alloc_page(GFP_HIGHUSER)            -> pfn 0x182a Normal
test_pages_isolated(0x8000, 0x9000)      -> 0
undo_isolate_page_range(0x8000, 0x9000)  -> ok
