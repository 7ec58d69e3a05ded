# The directory is in a frame of a slab, of which free objects are nobody's: the access was made all
# the same.
p0 = alloc_page(GFP_NOWAIT)  -> pfn 0x1c2d Normal
write_cr3(p0, 0xffffb000)    -> misuse
ring_store(0, 0x0, 0, 0)     -> #PF 0x2 0x0
