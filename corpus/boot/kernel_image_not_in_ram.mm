# RAM that leaves out the second MiB cannot hold the kernel image
boot(cpus=2)  -> panic .text .data .bss are not marked as E820_RAM!
e820(0, 636K, RAM)
e820(4M, 20M, RAM)
