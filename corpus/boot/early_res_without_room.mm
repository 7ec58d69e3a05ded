# No early memory for a bigger table of reservations
boot(cpus=1, setup_data=16M, setup_data_nr=100)  -> panic can not find more space for early_res array
e820(4K, 4K, RAM)
e820(1M, 1M, RAM)
e820(16M, 4M, reserved)
