# RAM that begins and ends inside a page counts from the next page and to the page before
boot(highmem=0)
e820(0, 638K, RAM)
e820(1M, 23550K, RAM)
show(active_ranges)  -> ok
| gone
