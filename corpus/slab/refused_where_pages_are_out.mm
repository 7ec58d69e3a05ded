# An object is refused where no zone has pages for a slab
boot(ram=24M)
o0 = kmalloc(4M, GFP_ATOMIC|__GFP_NOWARN)  -> *
o1 = kmalloc(4M, GFP_ATOMIC|__GFP_NOWARN)  -> *
o2 = kmalloc(4M, GFP_ATOMIC|__GFP_NOWARN)  -> *
o3 = kmalloc(4M, GFP_ATOMIC|__GFP_NOWARN)  -> NULL
