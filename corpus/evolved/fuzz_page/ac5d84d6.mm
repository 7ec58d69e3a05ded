# fuzz_page found ac5d84d6: nr_free_buffer_pages alloc_pages __free_pages switch_cpu ...
boot(ram=48M, cpus=2, highmem=16M, movablecore=8M)
nr_free_buffer_pages()                               -> 7701
p0 = alloc_pages(GFP_KERNEL, 0)                      -> pfn 0x1c2d Normal
__free_pages(p0, 0)                                  -> ok
switch_cpu(1)                                        -> ok
mod_zone_page_state(1, Movable, nr_anon_pages, -36)  -> misuse
si_meminfo_node(totalram, 0)                         -> 12190
mod_zone_page_state(1, Movable, nr_anon_pages, -36)  -> misuse
si_meminfo_node(totalram, 0)                         -> 12190
mod_zone_page_state(1, Movable, nr_anon_pages, -36)  -> misuse
si_meminfo_node(totalram, 0)                         -> 12190
p1 = alloc_page(GFP_NOFS|__GFP_HIGH)                 -> pfn 0x1c2d Normal
dec_zone_page_state(p1, numa_other)                  -> misuse
__free_pages(p1, 0)                                  -> ok
