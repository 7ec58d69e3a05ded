# While the system goes to sleep nobody is killed: the request fails
boot(ram=16M)
sysctl(min_free_kbytes, 65536)            -> 0
oom_killer_disable(1)                     -> ok
oom_killer_disabled()                     -> 1
p0 = alloc_page(GFP_KERNEL)               -> NULL
! t0: page allocation failure. order:0, mode:0xd0
p1 = alloc_page(GFP_KERNEL|__GFP_NOFAIL)  -> NULL
! t0: page allocation failure. order:0, mode:0x8d0
zone_all_unreclaimable(0, DMA)            -> ok
p2 = alloc_page(GFP_ATOMIC)               -> NULL
! t0: page allocation failure. order:0, mode:0x20
oom_killer_disable(0)                     -> ok
p3 = alloc_page(GFP_KERNEL)               -> panic Out of memory and no killable processes...
! t0 invoked oom-killer: gfp_mask=0xd0, order=0, oom_adj=0
