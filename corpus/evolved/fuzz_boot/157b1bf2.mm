# fuzz_boot found 157b1bf2: show
boot(ram=48M, cpus=1, pse=0, highmem=16M)
e820(0, 636K, RAM, 0)
e820(1M, 15M, RAM, 0)
e820(16M, 32M, RAM, 1)
e820(16M, 1M, reserved)
e820(20M, 1M, reserved)
e820(44M, 4M, reserved)
e820(52M, 4M, RAM, 2)
show(zoneinfo)       -> ok
show(active_ranges)  -> ok
show(zonelists)      -> ok
