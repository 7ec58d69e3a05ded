# A reserve that shrinks gives its pageblocks back
boot(ram=48M)
sysctl(min_free_kbytes, 12000)  -> 0
sysctl(min_free_kbytes, 1000)   -> 0
