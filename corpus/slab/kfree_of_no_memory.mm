# An address that no memory stands behind is a BUG
boot(slab_debug=1)
o0 = kmalloc(100, GFP_KERNEL)  -> 0xc1c16138
kfree(o0+0x20000000)           -> BUG kfree_debugcheck: BUG
! kfree_debugcheck: out of range ptr e1c16138h.
