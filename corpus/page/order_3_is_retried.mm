# Order 3 is the largest that is retried for ever; GFP_NOFS keeps the OOM killer out
boot(ram=16M)
sysctl(min_free_kbytes, 65536)  -> 0
p0 = alloc_pages(GFP_NOFS, 4)   -> NULL
! t0: page allocation failure. order:4, mode:0x50
p1 = alloc_pages(GFP_NOFS, 3)   -> limit steps
