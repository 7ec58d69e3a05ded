# A CPU that loads ahead what lies beside an area has nothing of it after the purge
boot(ram=48M, cpus=2, highmem=16M, tlb=adversary)
v0 = vmalloc(8K)                 -> 0xc2800000
v1 = vmalloc(8K)                 -> 0xc2804000
kfill(v0, 0x1)                   -> ok
kfill(v1, 0x2)                   -> ok
tlb_prefetch(v1)                 -> 1
vfree(v1)                        -> ok
vm_unmap_aliases()               -> ok
v2 = vmap(1, PAGE_KERNEL, NULL)  -> NULL
! WARN vmap_pte_range: page == NULL
v3 = vmalloc(8K)                 -> 0xc2807000
kfill(v3, 0x3)                   -> ok
kcheck(v3, 0x3)                  -> 0
