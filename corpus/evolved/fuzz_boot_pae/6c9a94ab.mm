# fuzz_boot_pae found 6c9a94ab: show
boot(ram=96M, cpus=4, nodes=4, pae=1)
e820(0, 636K, RAM)
e820(1M, 927M, RAM)
e820(4G, 64M, RAM)
show(zonelists)      -> ok
show(active_ranges)  -> ok
