# fuzz_boot found effef860: show
boot(cpus=1, highmem=0, vmalloc=1000M)  -> panic .text .data .bss are not marked as E820_RAM!
e820(0, 316K, RAM, 0)
e820(330K, 321K, RAM)
show(e820)
show(buddyinfo)
show(early_res)
