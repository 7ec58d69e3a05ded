# RAM for the image and the trampoline, and no more: the page tables find no place
boot(cpus=1)  -> panic Cannot find space for the kernel page tables
e820(0, 16K, RAM)
e820(1M, 1M, RAM)
