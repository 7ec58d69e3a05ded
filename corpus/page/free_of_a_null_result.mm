# The result of a call that failed is NULL, and freeing it by address does nothing
a0 = __get_free_pages(GFP_KERNEL, 0)  ~fail=1  -> NULL
free_pages(a0, 0)                              -> ok
