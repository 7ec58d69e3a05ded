# Red zones or the last user alone, where a large object would have neither by itself
boot(slab_debug=1)
c0 = kmem_cache_create("inode", 4080, 0, SLAB_RED_ZONE, NULL)  -> 0xc1c05900
c1 = kmem_cache_create("dentry", 4K, 0, SLAB_RED_ZONE, NULL)   -> 0xc1c05800
c2 = kmem_cache_create("filp", 4K, 0, SLAB_STORE_USER, NULL)   -> 0xc1c05700
o0 = kmem_cache_alloc(c1, GFP_KERNEL)                          -> 0xc1c24008
o1 = kmem_cache_alloc(c2, GFP_KERNEL)                          -> 0xc1c26000
kmem_cache_free(c1, o0)                                        -> ok
kmem_cache_free(c2, o1)                                        -> ok
show(slabinfo)                                                 -> ok
| slabinfo - version: 2.1 (statistics)
| # name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab> : tunables <limit> <batchcount> <sharedfactor> : slabdata <active_slabs> <num_slabs> <sharedavail> : globalstat <listallocs> <maxobjs> <grown> <reaped> <error> <maxfreeable> <nodeallocs> <remotefrees> <alienoverflow> : cpustat <allochit> <allocmiss> <freehit> <freemiss>
| filp                   1      1   4104    1    2 : tunables    8    4    0 : slabdata      1      1      0 : globalstat       1      1     1    0    0    0    0    0    0 : cpustat      0      1      1      0
| dentry                 1      1   4112    1    2 : tunables    8    4    0 : slabdata      1      1      0 : globalstat       1      1     1    0    0    0    0    0    0 : cpustat      0      1      1      0
| inode                  0      0   4104    1    2 : tunables    8    4    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| kvm_mmu_page_header      0      0     88   46    1 : tunables   32   16    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| pte_list_desc          0      0     64   63    1 : tunables   32   16    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| vm_area_struct        16     28    144   28    1 : tunables   32   16    8 : slabdata      1      1      0 : globalstat      16     16     1    0    0    0    0    0    0 : cpustat      0      1      0      0
| mm_struct             16     16    256   16    1 : tunables   32   16    8 : slabdata      1      1      0 : globalstat      16     16     1    0    0    0    0    0    0 : cpustat      0      1      0      0
| anon_vma_chain        16     56     72   56    1 : tunables   32   16    8 : slabdata      1      1      0 : globalstat      16     16     1    0    0    0    0    0    0 : cpustat      0      1      0      0
| anon_vma              16     83     48   83    1 : tunables   32   16    8 : slabdata      1      1      0 : globalstat      16     16     1    0    0    0    0    0    0 : cpustat      0      1      0      0
| size-4194304(DMA)      0      0 4194304    1 1024 : tunables    1    1    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-4194304           0      0 4194304    1 1024 : tunables    1    1    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-2097152(DMA)      0      0 2097152    1  512 : tunables    1    1    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-2097152           0      0 2097152    1  512 : tunables    1    1    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-1048576(DMA)      0      0 1048576    1  256 : tunables    1    1    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-1048576           0      0 1048576    1  256 : tunables    1    1    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-524288(DMA)       0      0 524288    1  128 : tunables    1    1    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-524288            0      0 524288    1  128 : tunables    1    1    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-262144(DMA)       0      0 262144    1   64 : tunables    1    1    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-262144            0      0 262144    1   64 : tunables    1    1    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-131072(DMA)       0      0 131072    1   32 : tunables    8    4    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-131072            0      0 131072    1   32 : tunables    8    4    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-65536(DMA)        0      0  65536    1   16 : tunables    8    4    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-65536             0      0  65536    1   16 : tunables    8    4    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-32768(DMA)        0      0  32768    1    8 : tunables    8    4    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-32768             0      0  32768    1    8 : tunables    8    4    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-16384(DMA)        0      0  16384    1    4 : tunables    8    4    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-16384             0      0  16384    1    4 : tunables    8    4    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-8192(DMA)         0      0   8192    1    2 : tunables    8    4    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-8192              0      0   8192    1    2 : tunables    8    4    0 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-4096(DMA)         0      0   4096    1    1 : tunables   24   12    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-4096              0      0   4096    1    1 : tunables   24   12    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-2048(DMA)         0      0   2072    3    2 : tunables   24   12    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-2048             21     21   2072    3    2 : tunables   24   12    8 : slabdata      7      7      0 : globalstat      21     21     7    0    0    0    0    0    0 : cpustat     25      7     13      0
| size-1024(DMA)         0      0   1048    7    2 : tunables   24   12    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-1024              7      7   1048    7    2 : tunables   24   12    8 : slabdata      1      1      0 : globalstat       7      7     1    0    0    0    0    0    0 : cpustat      6      6      6      0
| size-512(DMA)          0      0    536    7    1 : tunables   32   16    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-512              42     42    536    7    1 : tunables   32   16    8 : slabdata      6      6      0 : globalstat      42     42     6    0    0    0    0    0    0 : cpustat     30      8      0      0
| size-256(DMA)          0      0    280   14    1 : tunables   32   16    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-256              14     14    280   14    1 : tunables   32   16    8 : slabdata      1      1      0 : globalstat      14     14     1    0    0    0    0    0    0 : cpustat      5      7      0      0
| size-192(DMA)          0      0    216   18    1 : tunables   32   16    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-192               0      0    216   18    1 : tunables   32   16    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-128(DMA)          0      0    152   26    1 : tunables   32   16    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-64(DMA)           0      0     88   46    1 : tunables   32   16    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-64                1     46     88   46    1 : tunables   32   16    8 : slabdata      1      1      0 : globalstat       1      1     1    0    0    0    0    0    0 : cpustat     47      1     48      0
| size-32(DMA)           0      0     56   71    1 : tunables   32   16    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-128              78     78    152   26    1 : tunables   32   16    8 : slabdata      3      3      0 : globalstat      78     78     3    0    0    0    0    0    0 : cpustat     22     52      0      0
| size-32               44     71     56   71    1 : tunables   32   16    8 : slabdata      1      1      0 : globalstat      72     44     1    0    0    0    0    0    0 : cpustat     26     42     12     27
| kmem_cache            48     48    256   16    1 : tunables   32   16    8 : slabdata      3      3      0 : globalstat      48     48     3    0    0    0    0    0    0 : cpustat      8     39      0      0
