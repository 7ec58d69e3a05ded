# Little RAM that ends far up: no place for the memory map of its span
boot(cpus=1)  -> panic Out of memory
e820(0, 636K, RAM)
e820(1M, 7M, RAM)
e820(512M, 1M, RAM)
