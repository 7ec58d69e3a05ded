# A CPU comes back with the kernel's tables of three levels
boot(cpus=2, pae=1)
cpu_down(1)                           -> 0
cpu_up(1)                             -> 0
switch_cpu(1)                         -> ok
p0 = __get_free_pages(GFP_KERNEL, 0)  -> 0xc1c31000
kstore32(p0+0x4, 0x1234)              -> ok
kload32(p0+0x4)                       -> 0x1234
