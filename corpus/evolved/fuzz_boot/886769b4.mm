# fuzz_boot found 886769b4: show alloc_pages
boot(ram=96M, cpus=4, nodes=4)
e820(0, 638K, RAM, 0)
e820(1M, 15908K, RAM, 0)
e820(102332K, 872K, unusable)
e820(6284K, 10648K, RAM, 0)
e820(0x445316, 640K, reserved)
e820(32M, 4K, reserved)
e820(5G, 636K, RAM, 1)
e820(16932K, 14812K, RAM, 1)
e820(16932K, 67091932K, RAM, 1)
e820(64G, 0xffffffeffff522b3, RAM, 3)
show(zonelists)                  -> ok
p0 = alloc_pages(GFP_KERNEL, 0)  -> pfn 0x37cb2 Normal
