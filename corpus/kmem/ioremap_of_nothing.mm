# ioremap() of 0 bytes, and of a range that wraps, is NULL
v0 = ioremap(3584M, 0)       -> NULL
v1 = ioremap(4194300K, 8K)   -> NULL
v2 = ioremap(0xffffffff, 2)  -> NULL
v3 = ioremap(4194300K, 4K)   -> 0xc2800000
v4 = ioremap(0, 0)           -> NULL
