# a CPU that had left its space lazily takes it on again, and lacks a table of vmalloc space
boot(ram=24M, cpus=2, tlb=real)
t1 = thread()         -> t1
@t1 switch_cpu(1)     -> ok
v0 = vzalloc(4K)      -> 0xc2000000
set_memory_ro(v0, 1)  -> 0
@t1 kload32(v0)       -> 0x0
