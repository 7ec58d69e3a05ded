# No page for the table of a split: -ENOMEM, and nothing changed
p0 = alloc_page(GFP_KERNEL)    -> pfn 0x1c2d Normal
v0 = kmap(p0)                  -> 0xc1c2d000
set_memory_ro(v0, 1)  ~fail=1  -> -ENOMEM
kstore32(v0, 0x1)              -> ok
set_memory_ro(v0, 1)           -> 0
