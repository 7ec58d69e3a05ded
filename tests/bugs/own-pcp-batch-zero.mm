# A pageset moves a page at a time at least
boot(ram=16M, highmem=4M)
sysctl(percpu_pagelist_fraction, 4000)  -> 0
