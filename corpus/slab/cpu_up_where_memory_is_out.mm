# A CPU that comes up wants memory for its arrays, and kills for it
boot(ram=64M, cpus=2, nodes=2)
cpu_down(1)                         -> 0
sysctl(min_free_kbytes, 65537)      -> 0
cpu_up(1)                           -> panic Out of memory and no killable processes...
