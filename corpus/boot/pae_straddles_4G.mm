# RAM across 4 GiB: without PAE it ends there
boot(cpus=1)  -> panic Out of memory
e820(0, 640K, RAM)
e820(1M, 63M, RAM)
e820(4194240K, 16M, RAM)
show(e820)
