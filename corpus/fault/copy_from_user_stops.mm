# copy_from_user() answers how much it did not copy, and the rest is zeros
boot(ram=24M)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50001000, 4K, PROT_NONE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50001000
store32(0x50000ffc, 0x64636261)  -> ok
copy_from_user(0x50000ffc, 8)    -> 4
copy_from_user(0x50000000, 4K)   -> 0
copy_from_user(0x50001000, 4)    -> 4
copy_from_user(0xbfffffff, 2)    -> 2
copy_from_user(0x0, 16)          -> 16
