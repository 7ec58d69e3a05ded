# fuzz_boot_pae found 10f9b242: show switch_cpu alloc_pages si_meminfo drain_local_pages ...
boot(cpus=1, nodes=2, pae=1, kernelcore=1M, ramdisk_size=0xa402252c, bios_ebda=0x3d0f, ramfill=0x52)
e820(0, 636K, RAM)
e820(1M, 127M, RAM)
e820(0, 640K, RAM, 0)
e820(1M, 19M, RAM, 0)
e820(4M, 16M, RAM, 0)
e820(32M, 0xa88, RAM, 2)
e820(20M, 2M, RAM, 1)
e820(20M, 5884K, RAM, 1)
e820(0, 636K, RAM)
e820(1M, 127M, RAM)
e820(4G, 64M, RAM)
show(e820)                              -> ok
show(pagetypeinfo)                      -> ok
show(pagetypeinfo)                      -> ok
show(pagetypeinfo)                      -> ok
show(pagetypeinfo)                      -> ok
switch_cpu(3)                           -> ok
p0 = alloc_pages(GFP_ATOMIC, 3)         -> pfn 0x6020 Normal
show(kernel_page_tables)                -> ok
si_meminfo(bufferram)                   -> 0
switch_cpu(3)                           -> ok
p1 = alloc_pages(GFP_ATOMIC, 3)         -> pfn 0x6028 Normal
show(kernel_page_tables)                -> ok
si_meminfo(bufferram)                   -> 0
drain_local_pages()                     -> ok
p2 = alloc_page(GFP_USER)               -> pfn 0x6017 Normal
p3 = alloc_page(GFP_KERNEL|__GFP_HIGH)  -> pfn 0x6018 Normal
