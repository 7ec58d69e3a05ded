# fuzz_boot_pae found a4801042: show
boot(ram=24M, cpus=1, pae=1, highmem=21M)
e820(0, 640K, RAM, 0)
e820(1M, 19M, RAM, 0)
e820(4M, 16M, RAM, 0)
e820(32M, 0xa88, RAM, 2)
e820(20M, 2M, RAM, 1)
e820(20M, 5884K, RAM, 1)
e820(26364K, 15392K, RAM, 2)
show(layout)         -> ok
show(active_ranges)  -> ok
