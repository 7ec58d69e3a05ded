# fuzz_page_pae found 170b02f0: sysctl task_flags alloc_page
boot(ram=16M, pae=1)
sysctl(min_free_kbytes, 65536)                             -> 0
task_flags(PF_MEMALLOC|TIF_MEMDIE)                         -> ok
p0 = alloc_page(GFP_KERNEL|__GFP_NOFAIL|__GFP_NOMEMALLOC)  -> NULL
! t0: page allocation failure. order:0, mode:0x108d0
