# vmalloc() of more than is free, though less than there is: nobody can be killed
boot(ram=24M, cpus=1)
v0 = vmalloc(16M)  -> 0xc2000000
v1 = vmalloc(6M)   -> panic Out of memory and no killable processes...
! t0 invoked oom-killer: gfp_mask=0xd2, order=0, oom_adj=0
v2 = vmalloc(6M)
