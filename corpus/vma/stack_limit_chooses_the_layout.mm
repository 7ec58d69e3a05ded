# an unlimited stack leaves no room below it: the layout is bottom up
boot(ram=24M)
set_capable(CAP_SYS_RESOURCE)                    -> ok
setrlimit(RLIMIT_STACK, 4294967295, 4294967295)  -> 0
exec(ADDR_NO_RANDOMIZE)                          -> 0
mmap(0x0, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0x40000000
setrlimit(RLIMIT_STACK, 1G, 1G)                  -> 0
exec(ADDR_NO_RANDOMIZE)                          -> 0
mmap(0x0, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0x7ffff000
sysctl(legacy_va_layout, 1)                      -> 0
exec(ADDR_NO_RANDOMIZE)                          -> 0
mmap(0x0, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0x40000000
