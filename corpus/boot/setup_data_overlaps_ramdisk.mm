# A blob of the boot loader in the ramdisk: two reservations overlap
boot(ram=32M, cpus=1, ramdisk=8188K, ramdisk_size=8K, setup_data=8M)  -> panic Overlapping early reservations 800000-80000f setup data to 7ff000-800fff RAMDISK
