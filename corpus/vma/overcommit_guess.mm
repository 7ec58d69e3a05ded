# mode 0 refuses what obviously cannot be, and does not ask about what is not to be written
boot(ram=24M)
mmap(0x0, 64M, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> -ENOMEM
mmap(0x0, 64M, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0xaf8c9000
mmap(0x0, 64M, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS|MAP_NORESERVE, -1, 0x0)  -> 0xab8c9000
a0 = mmap(0x0, 1M, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0xab7c9000
mremap(a0, 1M, 64M, MREMAP_MAYMOVE)                            -> -EFAULT
