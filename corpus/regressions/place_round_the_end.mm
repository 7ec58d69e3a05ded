# A map entry that ends at 2^64: the place for the bigger early_res table went round it, below the RAM
boot(pae=1, setup_data=2M, setup_data_nr=52)  -> *
e820(0xffffffffffffeffe, 0x3, RAM)
e820(0, 2M, RAM)
