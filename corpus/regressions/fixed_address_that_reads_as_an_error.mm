# MAP_FIXED at an address of the last page: it is taken for an error, and is the answer
mmap(0xfffff014, 4K, PROT_READ, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> -4076
mmap(0xfffff000, 4K, PROT_READ, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> -ENOMEM
mmap(0xffffffff, 4K, PROT_READ, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> -EPERM
