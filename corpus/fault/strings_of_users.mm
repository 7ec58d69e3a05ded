# strncpy_from_user() and strnlen_user(): ends, edges, and what is behind them
boot(ram=24M)
mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
mmap(0x50002000, 4K, PROT_NONE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50002000
copy_to_user(0x50001ff8, 0x41414141, 8)  -> 0
strnlen_user(0x50001ff8, 100)            -> 0
strnlen_user(0x50001ff8, 8)              -> 9
strncpy_from_user(0x50001ff8, 8)         -> 8
strncpy_from_user(0x50001ff8, 9)         -> -EFAULT
store8(0x50001ffc, 0x0)                  -> ok
strnlen_user(0x50001ff8, 100)            -> 5
strncpy_from_user(0x50001ff8, 100)       -> 4
strncpy_from_user(0x50001ff8, 0)         -> 0
strncpy_from_user(0xc0000000, 4)         -> -EFAULT
strnlen_user(0xc0000000, 4)              -> 0
strncpy_from_user(0x50002000, 4)         -> -EFAULT
