# A load and a store below 3 GiB, where no address space is: the program is told
kstore32(0x10, 0x1)  -> #PF 0x2 0x10
kload32(0x0)         -> #PF 0x0 0x0
