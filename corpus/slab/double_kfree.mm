# The same of kmalloc'ed memory; nothing is asked of the caches after it
boot(slab_debug=1)
o0 = kmalloc(100, GFP_KERNEL)  -> 0xc1c16138
kfree(o0)                      -> ok
kfree(o0)                      -> ok
! slab error in verify_redzone_free(): cache `size-128': double free detected
! c1c16130: redzone 1:0x9f911029d74e35b, redzone 2:0x9f911029d74e35b.
o1 = kmalloc(100, GFP_KERNEL)  -> misuse
