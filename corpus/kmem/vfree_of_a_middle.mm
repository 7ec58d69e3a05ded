# vfree() of a middle of an area: unaligned, aligned, and its guard; the area is not harmed
v0 = vmalloc(12K)     -> 0xc2800000
kstore32(v0, 0x1234)  -> ok
vfree(v0+0x10)        -> ok
! WARN __vunmap: Trying to vfree() bad address (c2800010)
vfree(v0+0x1000)      -> ok
! WARN __vunmap: Trying to vfree() nonexistent vm area (c2801000)
vfree(v0+0x3000)      -> ok
! WARN __vunmap: Trying to vfree() nonexistent vm area (c2803000)
kload32(v0)           -> 0x1234
vfree(v0)             -> ok
