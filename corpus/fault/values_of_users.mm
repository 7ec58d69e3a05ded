# get_user() and put_user() of every size, over the end of what can be touched
boot(ram=24M)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50001000, 4K, PROT_READ, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50001000
put_user(0x50000000, 0x1122334455667788, 8)  -> 0
get_user(0x50000000, 4)                      -> 0x55667788
get_user(0x50000001, 2)                      -> 0x6677
get_user(0x50000003, 1)                      -> 0x55
put_user(0x50000ffc, 0x99aabbccddeeff00, 8)  -> -EFAULT
load32(0x50000ffc)                           -> 0xddeeff00
put_user(0x50000ffe, 0x7, 4)                 -> -EFAULT
put_user(0x50001000, 0x7, 1)                 -> -EFAULT
get_user(0x50001000, 4)                      -> 0x0
get_user(0x50002000, 1)                      -> -EFAULT
get_user(0xbffffffe, 4)                      -> -EFAULT
put_user(0xc0000000, 0x1, 1)                 -> -EFAULT
get_user(0xffffffff, 2)                      -> -EFAULT
