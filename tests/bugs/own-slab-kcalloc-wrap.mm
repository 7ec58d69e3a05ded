# As many objects as 32 bits cannot count are refused
o0 = kcalloc(0x10001, 0x10000, GFP_KERNEL)  -> NULL
