# vread() goes through mappings of its own: a page that is read-only, one of highmem, a device's
boot(ram=48M, cpus=2, highmem=16M)
v0 = vmalloc(8K)                        -> 0xc2800000
kstore64(v0+0xff8, 0x1122334455667788)  -> ok
kstore32(v0+0x1000, 0xaabbccdd)         -> ok
vread(v0+0xffc, 8)                      -> 0xaabbccdd11223344
vread(v0+0xff8, 2)                      -> 0x7788
set_memory_ro(v0, 1)                    -> 0
vread(v0+0xff8, 8)                      -> 0x1122334455667788
p0 = alloc_page(GFP_HIGHUSER)           -> pfn * HighMem
v1 = vmap(1, PAGE_KERNEL, p0)           -> 0xc2804000
kfill(v1, 0x5a5a5a5a)                   -> ok
vread(v1+0x10, 4)                       -> 0x5a5a5a5a
v2 = ioremap(3584M, 4K)                 -> 0xc2808000
vread(v2, 8)                            -> 0x0
vread(v0+0x2000, 8)                     -> misuse
v3 = vm_map_ram(1, 0, PAGE_KERNEL, p0)  -> 0xc2a00000
vread(v3, 8)                            -> misuse
