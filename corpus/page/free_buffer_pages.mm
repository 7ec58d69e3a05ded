# nr_free_buffer_pages() counts lowmem above the high marks
nr_free_buffer_pages()     -> 7701
nr_free_pagecache_pages()  -> 11656
