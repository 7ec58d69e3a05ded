# A device of a page and a bit
v0 = ioremap(3584M, 5000)  -> *
kload32(v0+0x1000)         -> *
