# fuzz_boot found 775be2af:
boot(cpus=2, nodes=1, ramfill=0x76)
e820(0, 637K, RAM)
e820(1M, 17M, RAM)
e820(2M, 640K, PRAM)
e820(0x1eb3d, 4748K, RAM)
e820(32M, 0x30009a6, RAM)
e820(96M, 39304K, RAM)
