# NULL is nothing to free, nor the result of a request that failed
o0 = kmalloc(100, GFP_KERNEL)  ~fail=1  -> NULL
kfree(o0)                               -> ok
kzfree(o0)                              -> ok
kfree(NULL)                             -> ok
