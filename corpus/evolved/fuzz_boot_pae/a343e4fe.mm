# fuzz_boot_pae found a343e4fe: __get_free_pages show free_pages
boot(cpus=1, pae=1)
e820(0, 4K, RAM)
e820(8K, 600K, RAM)
e820(0, 12M, RAM, 3)
e820(8M, 4M, reserved)
e820(12309K, 12M, reserved)
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE|__GFP_NORETRY|__GFP_NOMEMALLOC, 4)  -> 0xc0420000
show(buddyinfo)    -> ok
show(buddyinfo)    -> ok
show(e820)         -> ok
free_pages(a0, 4)  -> ok
