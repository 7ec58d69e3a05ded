# a program in which two calls meet the canary's bug, and all others are in the way
boot(ram=96M, highmem=32M, cpus=4, nodes=2, numa_zonelist_order=node, kernelcore=64M)
p0 = alloc_pages(GFP_KERNEL, 1)
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 3)
switch_cpu(1)
page_fill(p1, 0x1234)
p2 = alloc_pages(GFP_ATOMIC, 0)  ~fail=2
sysctl(min_free_kbytes, 1024)
tick(12)
p3 = alloc_pages(GFP_HIGHUSER, 5)
__free_pages(p0, 1)
show(buddyinfo)
split_page(p3, 5)
free_pages(NULL, 0)
p4 = alloc_pages(GFP_KERNEL|__GFP_NOWARN|__GFP_REPEAT, 4)  ~fail=3+
split_page(p4, 4)
__free_pages(p4, 0)
