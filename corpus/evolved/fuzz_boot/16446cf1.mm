# fuzz_boot found 16446cf1: show
boot(cpus=1, nodes=3, setup_data=0x29b07d784)
e820(0, 636K, RAM)
e820(1M, 3M, RAM)
e820(5M, 3M, RAM)
e820(8M, 8M, RAM)
show(layout)  -> ok
