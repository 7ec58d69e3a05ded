# No memory for the structs of an area, for its addresses, for the array, for its pages: NULL each time
v0 = vmalloc(12K)  ~fail=1  -> NULL
v1 = vmalloc(12K)  ~fail=2  -> NULL
v2 = vmalloc(12K)  ~fail=3  -> NULL
v3 = vmalloc(12K)  ~fail=4  -> NULL
v4 = vmalloc(12K)  ~fail=5  -> NULL
v5 = vmalloc(12K)  ~fail=6  -> NULL
v6 = vmalloc(12K)  ~fail=7  -> NULL
v7 = vmalloc(12K)  ~fail=8  -> 0xc2819000
show(vmallocinfo)           -> ok
| 0xc2819000-0xc281d000   16384 run_vmalloc pages=3 vmalloc N0=3
