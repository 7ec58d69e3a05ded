# A device is a hole for who does not know that it is one
v0 = ioremap(3584M, 4K)  -> *
vread(v0, 8)             -> 0x0
