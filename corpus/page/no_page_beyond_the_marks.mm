# A zone whose high mark is above its size has nothing beyond it
boot(ram=16M)
nr_free_buffer_pages()          -> 3747
sysctl(min_free_kbytes, 65536)  -> 0
nr_free_buffer_pages()          -> 0
nr_free_pagecache_pages()       -> 0
