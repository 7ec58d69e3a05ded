# fuzz_page found 8b953b48: sysctl alloc_page alloc_pages_node
boot(ram=16M)
sysctl(min_free_kbytes, 65537)                             -> 0
p0 = alloc_page(GFP_KERNEL|__GFP_NOFAIL|__GFP_NOMEMALLOC)  -> panic Out of memory and no killable processes...
! t0 invoked oom-killer: gfp_mask=0x108d0, order=0, oom_adj=0
p1 = alloc_pages_node(2, GFP_NOIO, 4)  ~fail=1
p2 = alloc_page(GFP_NOIO|__GFP_MOVABLE)
