# Fewer than were wanted: -ENOMEM, and what there is stays for the next time
boot(ram=48M, cpus=2, highmem=16M)
m0 = mmu_cache_create(NULL, 1, 0)    -> *
mmu_cache_topup(m0, 6, 5)  ~fail=4+  -> -ENOMEM
mmu_cache_nr_free(m0)                -> 2
mmu_cache_topup(m0, 6, 5)  ~fail=2+  -> -ENOMEM
mmu_cache_nr_free(m0)                -> 3
mmu_cache_topup(m0, 6, 5)            -> 0
mmu_cache_nr_free(m0)                -> 6
a0 = mmu_cache_alloc_page(m0)        -> *
kload32(a0+0xffc)                    -> 0x0
free_pages(a0, 0)                    -> ok
