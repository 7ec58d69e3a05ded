# A load across a page border reads two frames that need not be neighbours
v0 = vmalloc(8K)                -> 0xc2800000
kstore32(v0+0xffe, 0xa1b2c3d4)  -> ok
kload32(v0+0xffe)               -> 0xa1b2c3d4
kload8(v0+0x1001)               -> 0xa1
