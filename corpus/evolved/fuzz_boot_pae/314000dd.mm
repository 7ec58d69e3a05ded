# fuzz_boot_pae found 314000dd: show
boot(cpus=1, nodes=2, pae=1, kernelcore=1M, ramdisk_size=0xa402252c, bios_ebda=0x3d0f, ramfill=0x52)
e820(0, 640K, RAM)
e820(1M, 14M, RAM)
e820(636K, 0x9be31, RAM)
e820(38412K, 3788K, reserved)
e820(2M, 19800K, RAM)
show(e820)           -> ok
show(active_ranges)  -> ok
