# ioremap() of an address that no CPU can put on the bus is refused with a line, and a WARN, once
boot(pae=1)
v0 = ioremap(64G, 4K)         -> NULL
! ioremap: invalid physical address 1000000000
! WARN range_refused: !valid
v1 = ioremap(0xfffffffff, 2)  -> NULL
! ioremap: invalid physical address fffffffff
v2 = ioremap(67108860K, 4K)   -> 0xc2800000
