# fuzz_boot found dfa82a17: show
boot(ram=32M, cpus=1, ramdisk=54712K, ramdisk_size=1M)
e820(16M, 640K, RAM)
e820(0, 636K, RAM)
e820(1M, 127M, RAM)
e820(4G, 64M, RAM)
show(early_res)  -> ok
show(layout)     -> ok
show(layout)     -> ok
