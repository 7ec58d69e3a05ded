# fuzz_boot found 60a7bd64: show alloc_page nr_free_pagecache_pages
boot(cpus=2, movablecore=1M)
e820(0, 636K, RAM, 0)
e820(1M, 10M, RAM, 0)
e820(4424K, 9244K, RAM, 0)
e820(96M, 2M, RAM, 2)
e820(636K, 0xff1bd, RAM, 0)
e820(13668K, 29528K, RAM, 1)
e820(43196K, 10380K, RAM, 2)
e820(106068K, 0x9f93d, RAM)
e820(100401K, 2M, RAM)
e820(0, 636K, RAM, 3)
e820(1M, 15M, RAM, 0)
e820(16M, 16M, RAM, 1)
show(e820)                                            -> ok
p0 = alloc_page(GFP_DMA|__GFP_NOFAIL|__GFP_THISNODE)  -> pfn 0xc00 DMA
p1 = alloc_page(GFP_TEMPORARY|__GFP_NOWARN|0x102000)  -> pfn 0x2c00 Normal
show(active_ranges)                                   -> ok
show(zonelists)                                       -> ok
show(active_ranges)                                   -> ok
show(zonelists)                                       -> ok
nr_free_pagecache_pages()                             -> 13713
