# Nothing is behind the last page of a device
v0 = ioremap(3584M, 4K)  -> *
kload32(v0+0x1000)       -> oops 0x* 0x0
