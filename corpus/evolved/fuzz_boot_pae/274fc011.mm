# fuzz_boot_pae found 274fc011: show
boot(cpus=2, pae=1, mem=0)  -> panic .text .data .bss are not marked as E820_RAM!
e820(0, 24M, RAM)
e820(0, 640K, RAM, 0)
e820(1M, 19M, RAM, 0)
e820(4M, 16M, RAM, 0)
e820(32M, 0xa88, RAM, 2)
e820(20M, 2M, RAM, 1)
e820(20M, 5884K, RAM, 1)
e820(26364K, 15392K, RAM, 2)
e820(4M, 0x60008a7, RAM)
show(layout)
show(active_ranges)
show(e820)
