# fuzz_boot_pae found 55779b39: alloc_page page_check tick get_zeroed_page
boot(ram=48M, nodes=1, pae=1, mem=0xfeffc5834, highmem=64M, seed=0xd263ee4f, memmap=24M, memmap_type=ACPI, setup_data_nr=2, ramfill=0xfa)
e820(0, 637K, RAM, 0)
e820(1M, 9M, RAM, 0)
e820(33048K, 32M, RAM, 1)
e820(0x7120eafb, 32M, ACPI)
p0 = alloc_page(GFP_HIGHUSER)        -> pfn 0x3c32 Normal
page_check(p0, 0x6feca86)            -> 1024
tick(16664)                          -> ok
a0 = get_zeroed_page(GFP_TEMPORARY)  -> 0xc3800000
