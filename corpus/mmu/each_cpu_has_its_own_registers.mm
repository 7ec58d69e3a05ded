# CR3, CR0 and CR2 belong to a CPU
boot(cpus=2)
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p2, RIGHTS)              -> ok
page_store32(p2, 0x0, 0x5)                  -> ok
write_cr3(p0)                               -> ok
kload32(0x402000)                           -> 0x5
kload32(0x900000)                           -> #PF 0x0 0x900000
switch_cpu(1)                               -> ok
kload32(0x402000)                           -> #PF 0x0 0x402000
read_cr2()                                  -> 0x402000
switch_cpu(0)                               -> ok
read_cr2()                                  -> 0x900000
