# get_user_inatomic(): what is not there is not brought
boot(ram=24M)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
get_user_inatomic(0x50000000, 4)     -> -EFAULT
load8(0x50000000)                    -> 0x0
get_user_inatomic(0x50000000, 4)     -> 0x0
mprotect(0x50000000, 4K, PROT_NONE)  -> 0
get_user_inatomic(0x50000000, 4)     -> -EFAULT
get_user_inatomic(0xc0000000, 4)     -> -EFAULT
