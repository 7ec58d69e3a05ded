# vmalloc= beyond all addresses is all of them
boot(ram=48M, cpus=1, vmalloc=4095M)  -> panic kernel image at 00100000 - 00200000 is not in lowmem, which ends at 00000000
