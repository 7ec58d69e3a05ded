# A request for a large block leaves the zones unlocked when it fails
boot(ram=16M)
sysctl(min_free_kbytes, 65536)   -> 0
p0 = alloc_pages(GFP_KERNEL, 4)  -> NULL
! t0: page allocation failure. order:4, mode:0xd0
