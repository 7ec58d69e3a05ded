# fuzz_boot found 6ce3bcf6: show
boot(ram=48M, cpus=2, nodes=4, highmem=20M, kernelcore=40M)
e820(2M, 0x8ec, unusable)
e820(0, 636K, RAM)
e820(1M, 32084K, RAM)
e820(5500K, 1M, reserved)
e820(4K, 8K, RAM)
e820(1M, 31M, RAM)
show(kernel_page_tables)  -> ok
