# vmalloc= of all the kernel's addresses: lowmem would end below the image
boot(ram=48M, cpus=1, vmalloc=1022M)  -> panic kernel image at 00100000 - 00200000 is not in lowmem, which ends at 00000000
