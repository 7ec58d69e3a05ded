# without no-execute a page that can be read can be executed
boot(ram=24M)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
store8(0x50000000, 0x90)  -> ok
fetch(0x50000000)         -> 0x90
mmap(0x50001000, 4K, PROT_READ|PROT_EXEC, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50001000
fetch(0x50001000)         -> 0x0
