# An area that is read-only already becomes so again: only the direct map's alias changes, and every TLB forgets it
boot(ram=48M, cpus=2, highmem=16M, tlb=adversary)
p0 = alloc_page(GFP_KERNEL)       -> pfn 0x1c2d Normal
v0 = kmap(p0)                     -> 0xc1c2d000
kstore32(v0, 0x1)                 -> ok
v1 = vmap(1, PAGE_KERNEL_RO, p0)  -> 0xc2800000
set_memory_ro(v1, 1)              -> 0
kload32(v0)                       -> 0x1
kstore32(v0, 0x2)                 -> oops 0xc1c2d000 0x3
! BUG: unable to handle kernel paging request at c1c2d000
! *pde = 01c2f063 *pte = 01c2d161
! Oops: 0003 [#1] PREEMPT SMP
! CR2: 00000000c1c2d000
