# A ramdisk that overlaps the kernel image is a panic with both names
boot(ram=48M, ramdisk=1536K, ramdisk_size=64K)  -> panic Overlapping early reservations 180000-18ffff RAMDISK to 100000-1fffff TEXT DATA BSS
