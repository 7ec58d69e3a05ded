# A copy at an address that is not mapped, or not for writing, comes back with -EFAULT
boot(ram=48M, cpus=2, highmem=16M)
v0 = vmalloc(8K)                                     -> 0xc2800000
probe_kernel_write(v0+0xffc, 8, 0x1122334455667788)  -> ok
probe_kernel_read(v0+0xffc, 8)                       -> 0x1122334455667788
probe_kernel_read(v0+0x2000, 4)                      -> -EFAULT
probe_kernel_read(v0+0x1ffe, 4)                      -> -EFAULT
probe_kernel_write(v0+0x2000, 1, 0x5)                -> -EFAULT
probe_kernel_write(v0+0x1ffe, 4, 0x5)                -> misuse
set_memory_ro(v0, 1)                                 -> 0
probe_kernel_write(v0, 4, 0x5)                       -> -EFAULT
probe_kernel_read(v0+0xffc, 2)                       -> 0x7788
set_memory_rw(v0, 1)                                 -> 0
probe_kernel_write(v0, 4, 0x5)                       -> ok
vfree(v0)                                            -> ok
probe_kernel_read(0xf7fffff0, 4)                     -> misuse
