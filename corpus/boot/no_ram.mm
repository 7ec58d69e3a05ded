# A map without RAM: the kernel has nowhere to be
boot(cpus=2)  -> panic .text .data .bss are not marked as E820_RAM!
e820(0, 640K, reserved)
e820(1M, 23M, reserved)
