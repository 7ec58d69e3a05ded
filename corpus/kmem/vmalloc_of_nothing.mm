# vmalloc() of 0 bytes, of what wraps to 0, and of more than there is RAM is NULL, without a word
v0 = vmalloc(0)           -> NULL
v0 = vmalloc(4294967295)  -> NULL
v0 = vmalloc(4294963201)  -> NULL
v0 = vmalloc(4194300K)    -> NULL
v0 = vmalloc(64M)         -> NULL
v0 = vzalloc(0)           -> NULL
v0 = vmalloc_32(0)        -> NULL
v0 = vmalloc_user(0)      -> NULL
v0 = vmalloc_node(0, 0)   -> NULL
show(vmallocinfo)         -> ok
