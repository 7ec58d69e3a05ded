# With its last page a range has more than 32 bits can count: one page of it was mapped, not none
boot(ram=24M, pae=1)
v0 = ioremap(0x7ffb2d33, 4294967295)  -> NULL
