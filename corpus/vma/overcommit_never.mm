# mode 2 counts every page that may be written, MAP_NORESERVE or not
boot(ram=24M)
sysctl(overcommit_memory, 2)             -> 0
sysctl(overcommit_ratio, 50)             -> 0
mmap(0x0, 64M, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS|MAP_NORESERVE, -1, 0x0)  -> -ENOMEM
a0 = mmap(0x0, 4M, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0xb34c9000
mmap(0x0, 8M, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> -ENOMEM
a1 = mmap(0x0, 32M, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0xb0cc9000
mprotect(a1, 32M, PROT_READ|PROT_WRITE)  -> -ENOMEM
munmap(a0, 4M)                           -> 0
mmap(0x0, 4M, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0xb74c9000
