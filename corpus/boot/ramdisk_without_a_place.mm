# A ramdisk in highmem, and no place in lowmem that is large enough
boot(cpus=1, highmem=8M, ramdisk=9M, ramdisk_size=3500K)  -> panic Cannot find place for new RAMDISK of size 3584000
e820(0, 636K, RAM)
e820(1M, 3M, RAM)
e820(5M, 3M, RAM)
e820(8M, 8M, RAM)
