# A CPU that comes back translates by the kernel's tables, and remembers nothing
boot(cpus=2)
p0 = __get_free_pages(GFP_KERNEL, 0)  -> 0xc1c2d000
switch_cpu(1)                         -> ok
kstore32(p0, 0x55)                    -> ok
switch_cpu(0)                         -> ok
cpu_down(1)                           -> 0
kstore32(p0, 0x66)                    -> ok
cpu_up(1)                             -> 0
switch_cpu(1)                         -> ok
kload32(p0)                           -> 0x66
read_cr3()                            -> 0x1c29000
read_cr4()                            -> 0x90
