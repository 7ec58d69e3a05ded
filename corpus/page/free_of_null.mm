# Freeing NULL does nothing
free_pages(NULL, 0)  -> ok
