# Another CPU that had written to a page has lost the right after set_memory_ro()
boot(ram=48M, cpus=2, highmem=16M, tlb=adversary)
p0 = alloc_page(GFP_KERNEL)    -> pfn 0x1c2d Normal
v0 = vmap(1, PAGE_KERNEL, p0)  -> 0xc2800000
t1 = kthread(1)                -> t1
@t1 kstore32(v0, 0x1)          -> ok
set_memory_ro(v0, 1)           -> 0
@t1 kload32(v0)                -> 0x1
@t1 kstore32(v0, 0x2)          -> oops 0xc2800000 0x3
! BUG: unable to handle kernel paging request at c2800000
! *pde = 01c2e067 *pte = 01c2d161
! Oops: 0003 [#1] PREEMPT SMP
! CR2: 00000000c2800000
