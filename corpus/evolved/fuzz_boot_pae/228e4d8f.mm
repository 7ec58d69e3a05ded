# fuzz_boot_pae found 228e4d8f: show
boot(ram=32M, pae=1, setup_data=0x7ffff8, setup_data_size=0x8, setup_data_nr=2)
e820(0, 16K, RAM)
e820(1M, 1M, RAM)
e820(0, 16K, RAM)
e820(1M, 6464K, RAM)
show(active_ranges)  -> ok
show(early_res)      -> ok
