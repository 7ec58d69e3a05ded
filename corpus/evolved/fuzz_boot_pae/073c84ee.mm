# fuzz_boot_pae found 073c84ee: show
boot(cpus=1, pae=1, kernelcore=6528K, ramfill=0xca)
e820(0, 637K, RAM)
e820(1M, 9728K, RAM)
e820(10796K, 9728K, RAM)
show(kernel_page_tables)  -> ok
