# copy_to_user() answers how much it did not copy: up to the page that cannot be written
boot(ram=24M)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50002000, 4K, PROT_READ, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50002000
copy_to_user(0x50001ff0, 0x44434241, 32)  -> 16
load32(0x50001ffc)                        -> 0x44434241
copy_to_user(0x50004000, 0x1, 5)          -> 5
copy_to_user(0x50000000, 0x31323334, 8K)  -> 0
copy_to_user(0xbffffffe, 0x1, 4)          -> 4
copy_to_user(0xc0000000, 0x1, 0)          -> 0
copy_to_user(0xc0000001, 0x1, 0)          -> 0
copy_to_user(0x50002000, 0x1, 0)          -> 0
