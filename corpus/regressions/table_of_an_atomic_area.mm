# An area of atomic pages: its table is asked for as GFP_KERNEL, so memory may be out for that alone
sysctl(min_free_kbytes, 30592)
v0 = __vmalloc(1, GFP_NOWAIT, PAGE_KERNEL)  -> *
