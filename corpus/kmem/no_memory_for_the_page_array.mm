# No memory in the middle of a large area, whose array is an area, too: all goes back
boot(ram=96M, cpus=2, highmem=32M)
v0 = vmalloc(2052K)  ~fail=3    -> NULL
v1 = vmalloc(2052K)  ~fail=5    -> NULL
v2 = vmalloc(2052K)  ~fail=6    -> NULL
v3 = vmalloc(2052K)  ~fail=100  -> NULL
v4 = vmalloc(2052K)             -> 0xc5018000
show(vmallocinfo)               -> ok
| 0xc5018000-0xc521a000 2105344 run_vmalloc pages=513 vmalloc vpages N0=513
| 0xc521b000-0xc521e000   12288 run_vmalloc pages=2 vmalloc N0=2
