# vm_map_ram() needs 2 MiB of addresses for a block: where only less is left there is none, and others get it
boot(cpus=1)
e820(0, 640K, RAM)
e820(1M, 47M, RAM)
e820(892M, 4M, RAM)
p0 = alloc_pages(GFP_KERNEL, 3)         -> pfn 0x37c18 Normal
v0 = ioremap(3328M, 64M)                -> 0xf8800000
v1 = ioremap(3328M, 32M)                -> 0xfc880000
v2 = ioremap(3328M, 8M)                 -> 0xfe900000
v3 = ioremap(3328M, 4M)                 -> 0xff180000
v4 = vm_map_ram(1, 0, PAGE_KERNEL, p0)  -> NULL
! vmap allocation for size 2097152 failed: use vmalloc=<size> to increase size.
v5 = vmap(8, PAGE_KERNEL, p0)           -> 0xfc802000
