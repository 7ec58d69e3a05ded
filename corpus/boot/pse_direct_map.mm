# With 4 MiB pages the direct map needs no page tables of its own
boot(ram=48M, pse=1, highmem=0)
show(early_res)                   -> ok
| gone
global_page_state(nr_free_pages)  -> 11751
