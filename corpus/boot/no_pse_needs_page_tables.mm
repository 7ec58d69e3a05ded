# A CPU without 4 MiB pages: the direct map is made of page tables, and less memory is left
boot(ram=48M, pse=0, highmem=0)
show(early_res)                   -> ok
| gone
global_page_state(nr_free_pages)  -> 11740
