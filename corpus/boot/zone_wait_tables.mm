# What boot allocates: mem_map, pageblock flags and wait tables, all reserved as BOOTMEM
boot(ram=24M, highmem=0)
show(early_res)  -> ok
| gone
