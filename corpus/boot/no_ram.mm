# A map without RAM: the kernel has nowhere to be
boot(highmem=0)
e820(0, 24M, reserved)
