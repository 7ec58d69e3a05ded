# The 64 bits of init_value stand in each word of a page, whatever stood there
boot(ram=48M, cpus=2, highmem=16M)
p0 = alloc_page(GFP_KERNEL)                            -> pfn * Normal
page_fill(p0, 0x5a5a5a5a)                              -> ok
__free_pages(p0, 0)                                    -> ok
m0 = mmu_cache_create(NULL, 0, 0, 0x8000000000000001)  -> *
mmu_cache_topup(m0, 4, 2)                              -> 0
a0 = mmu_cache_alloc_page(m0)                          -> *
kload64(a0)                                            -> 0x8000000000000001
kload64(a0+0xff8)                                      -> 0x8000000000000001
kload32(a0+0x7fc)                                      -> 0x80000000
kstore64(a0, 0x5)                                      -> ok
free_pages(a0, 0)                                      -> ok
