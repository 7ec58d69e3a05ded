# fuzz_boot found 4a0514f0: show
boot(ram=96M, cpus=2, nodes=2, numa_zonelist_order=zone)
e820(0, 640K, RAM)
e820(1M, 14M, RAM)
e820(4G, 32M, RAM)
e820(4K, 0x1e8e1, RAM)
e820(0x13ffff7c5, 0x1a8f1f, RAM)
show(zonelists)  -> ok
show(zonelists)  -> ok
show(zonelists)  -> ok
show(zonelists)  -> ok
show(zonelists)  -> ok
show(zonelists)  -> ok
