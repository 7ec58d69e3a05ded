# Frames behind the end of memory do not keep a range from being isolated, nor free
boot(ram=32M, highmem=8M)
sysctl(min_free_kbytes, 0)                -> 0
start_isolate_page_range(0x1c00, 0x2400)  -> 0
test_pages_isolated(0x1c00, 0x2400)       -> 0
