# While a victim is on its way out nobody else is killed: __GFP_NOFAIL tries again for ever
boot(ram=16M)
sysctl(min_free_kbytes, 65536)                             -> 0
task_flags(TIF_MEMDIE)                                     -> ok
p0 = alloc_page(GFP_KERNEL|__GFP_NOFAIL|__GFP_NOMEMALLOC)  -> limit steps
