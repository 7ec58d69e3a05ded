# check-B6 in split_page: zone DMA order 1: nr_free 4, lists 3
# found by fuzz_canary; passes as soon as nothing is found, whatever its calls give
p0 = alloc_pages(GFP_NOWAIT, 2)
split_page(p0, 2)  -> *
