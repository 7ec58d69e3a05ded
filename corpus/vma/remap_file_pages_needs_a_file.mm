# remap_file_pages() of memory is -EINVAL, whatever else is wrong
boot(ram=24M)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
remap_file_pages(0x50000000, 4K, PROT_NONE, 0x0, 0)        -> -EINVAL
remap_file_pages(0x50000000, 4K, PROT_READ, 0x0, 0)        -> -EINVAL
remap_file_pages(0x50004000, 0, PROT_NONE, 0xffffffff, 0)  -> -EINVAL
