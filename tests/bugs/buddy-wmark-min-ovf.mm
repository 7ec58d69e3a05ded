# A huge min_free_kbytes gives huge watermarks
boot(ram=48M)
sysctl(min_free_kbytes, 4000000)  -> 0
