# fuzz_boot found ba854023: show task_flags
boot(setup_data_size=0xfff1)
e820(0, 638K, RAM)
e820(1M, 23M, RAM, 0)
e820(48M, 0xffffffffffffffff, RAM, 3)
e820(25908K, 636K, ACPI)
e820(0xfffffffffffd0e9a, 0x258a2c284d15499, reserved)
e820(16M, 4K, RAM, 0)
e820(0xffffffffff1a191a, 20032K, RAM, 3)
e820(24M, 5036K, RAM, 1)
e820(29612K, 5908K, RAM, 2)
e820(35520K, 320K, RAM, 3)
show(layout)              -> ok
show(e820)                -> ok
task_flags(0)             -> ok
show(kernel_page_tables)  -> ok
show(kernel_page_tables)  -> ok
task_flags(0)             -> ok
show(kernel_page_tables)  -> ok
show(kernel_page_tables)  -> ok
