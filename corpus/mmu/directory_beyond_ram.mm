# any value may be loaded into CR3; what it names reads as ones
write_cr3(NULL, 0xfffff000)  -> ok
kload32(0x0)                 -> #PF 0x9 0x0
read_cr3()                   -> *000
