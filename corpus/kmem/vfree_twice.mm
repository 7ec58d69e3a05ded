# The second vfree() of an area that waits for the purge finds no area; after the purge likewise
v0 = vmalloc(4K)    -> 0xc2800000
vfree(v0)           -> ok
vfree(v0)           -> ok
! WARN __vunmap: Trying to vfree() nonexistent vm area (c2800000)
vm_unmap_aliases()  -> ok
vfree(v0)           -> ok
! WARN __vunmap: Trying to vfree() nonexistent vm area (c2800000)
