# A node's counter is the sum of its zones', and what it tells of its memory is its own
boot(ram=48M, cpus=2, nodes=2, highmem=8M)
mod_zone_page_state(0, DMA, nr_file_pages, 100)    -> ok
mod_zone_page_state(0, Normal, nr_file_pages, 20)  -> ok
mod_zone_page_state(1, Normal, nr_file_pages, 3)   -> ok
tick(300)                                          -> ok
node_page_state(0, nr_file_pages)                  -> 120
node_page_state(1, nr_file_pages)                  -> 3
global_page_state(nr_file_pages)                   -> 123
si_meminfo_node(totalram, 0)                       -> 7070
si_meminfo_node(freeram, 0)                        -> 6672
si_meminfo_node(totalhigh, 1)                      -> 2016
si_meminfo_node(freehigh, 1)                       -> 2048
si_meminfo_node(totalhigh, 0)                      -> 0
