# fuzz_boot found a85252af: show
boot(cpus=1, nodes=4, highmem=2M, ramfill=0x8)
e820(0, 320K, RAM)
e820(0x1e4c291eb, 640K, RAM)
e820(1M, 47M, RAM)
e820(18014398509481980K, 8K, reserved)
e820(0xffffffffffd5d94e, 3512K, RAM)
show(e820)       -> ok
show(e820)       -> ok
show(early_res)  -> ok
show(e820)       -> ok
