# munmap(): not aligned, nothing, out of the space; a hole is no error
boot(ram=24M)
munmap(0x50000000, 0)           -> -EINVAL
munmap(0x50000001, 4K)          -> -EINVAL
munmap(0xc0001000, 4K)          -> -EINVAL
munmap(0xbffff000, 8K)          -> -EINVAL
munmap(0x50000000, 4294967295)  -> -EINVAL
munmap(0x60000000, 4K)          -> 0
