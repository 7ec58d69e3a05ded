# The last page of RAM is taken: the array of free ranges finds no place
boot(cpus=1, ramdisk=20K, ramdisk_size=8K)  -> panic can not find more space for range free
e820(0, 100K, RAM)
e820(1M, 1M, RAM)
