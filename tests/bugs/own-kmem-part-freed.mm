# The second page of an area is refused
boot(cpus=1)
v0 = vmalloc(4K)               -> *
v1 = vmalloc(16K)  ~fail=4     -> NULL
