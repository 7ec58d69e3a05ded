# The mem_map of 64 GiB would fill the direct map
boot(pae=1)  -> panic no room for a mem_map of 1024MB: memory ends at 65536MB, at most 16384MB can be used
e820(0, 636K, RAM)
e820(1M, 65535M, RAM)
