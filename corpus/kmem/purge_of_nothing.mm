# A purge when nothing waits does nothing
vm_unmap_aliases()  -> ok
v0 = vmalloc(4K)    -> 0xc2800000
vm_unmap_aliases()  -> ok
kload32(v0)         -> 0x0
