# Somebody purges because too much waits, while another purges: the one that need not wait does not
boot(ram=48M, cpus=2, highmem=16M)
v0 = ioremap(3584M, 40M)   -> 0xc2800000
v1 = ioremap(3584M, 30M)   -> 0xc5080000
v2 = vmalloc(4K)           -> 0xc5002000
t1 = kthread(1)            -> t1
iounmap(v0)                -> ok
vm_unmap_aliases()  !6:t1  -> ok
@t1 iounmap(v1)            -> ok
v3 = vmalloc(4K)           -> 0xc2800000
