# A BIOS that owns all but 1K of low memory leaves no place for the trampoline
boot(ram=32M, cpus=1, bios_lowmem=1, bios_ebda=0x9fc0)  -> panic Cannot allocate trampoline
