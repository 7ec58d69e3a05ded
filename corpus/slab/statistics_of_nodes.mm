# With slab_debug slabinfo counts objects of nodes, frees far from home, and full arrays there
boot(ram=48M, cpus=2, nodes=2, slab_debug=1)
c0 = kmem_cache_create("inode", 64K, 0, 0, NULL)  -> 0xc1805900
slab_tune(c0, 1, 1, 0)                            -> 0
o0 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)     -> 0xc2c30000
o1 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)     -> 0xc2c40000
o2 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)     -> 0xc2c50000
o3 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)     -> 0xc2c60000
o4 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)     -> 0xc2c70000
o5 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)     -> 0xc2c80000
o6 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)     -> 0xc2c90000
o7 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)     -> 0xc2ca0000
o8 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)     -> 0xc2cb0000
o9 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)     -> 0xc2cc0000
o10 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)    -> 0xc2cd0000
o11 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)    -> 0xc2ce0000
o12 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)    -> 0xc2cf0000
kmem_cache_free(c0, o0)                           -> ok
kmem_cache_free(c0, o1)                           -> ok
kmem_cache_free(c0, o2)                           -> ok
kmem_cache_free(c0, o3)                           -> ok
kmem_cache_free(c0, o4)                           -> ok
kmem_cache_free(c0, o5)                           -> ok
kmem_cache_free(c0, o6)                           -> ok
kmem_cache_free(c0, o7)                           -> ok
kmem_cache_free(c0, o8)                           -> ok
kmem_cache_free(c0, o9)                           -> ok
kmem_cache_free(c0, o10)                          -> ok
kmem_cache_free(c0, o11)                          -> ok
kmem_cache_free(c0, o12)                          -> ok
show(slabinfo)                                    -> ok
| slabinfo - version: 2.1 (statistics)
| # name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab> : tunables <limit> <batchcount> <sharedfactor> : slabdata <active_slabs> <num_slabs> <sharedavail> : globalstat <listallocs> <maxobjs> <grown> <reaped> <error> <maxfreeable> <nodeallocs> <remotefrees> <alienoverflow> : cpustat <allochit> <allocmiss> <freehit> <freemiss>
| inode                  1      4  65536    1   16 : tunables    1    1    0 : slabdata      1      4      0 : globalstat       0     13    13    0    0    0   13   13    1 : cpustat      0      0      0      0
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
| size-2048             53     54   2072    3    2 : tunables   24   12    8 : slabdata     18     18     12 : globalstat      21     53    18    0    0    0   32   13    1 : cpustat     12      7      0      0
| size-1024(DMA)         0      0   1048    7    2 : tunables   24   12    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-1024             19     21   1048    7    2 : tunables   24   12    8 : slabdata      3      3      0 : globalstat       7     19     3    0    0    0   12    6    0 : cpustat      0      6      0      0
| size-512(DMA)          0      0    536    7    1 : tunables   32   16    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-512              40     42    536    7    1 : tunables   32   16    8 : slabdata      6      6      0 : globalstat      21     40     6    0    0    0   19    0    0 : cpustat     14      5      0      0
| size-256(DMA)          0      0    280   14    1 : tunables   32   16    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-256              12     28    280   14    1 : tunables   32   16    8 : slabdata      2      2      0 : globalstat       6     12     2    0    0    0    6    0    0 : cpustat      0      6      0      0
| size-192(DMA)          0      0    216   18    1 : tunables   32   16    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-192               0      0    216   18    1 : tunables   32   16    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-128(DMA)          0      0    152   26    1 : tunables   32   16    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-64(DMA)           0      0     88   46    1 : tunables   32   16    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-64                1     46     88   46    1 : tunables   32   16    8 : slabdata      1      1      0 : globalstat       1      1     1    0    0    0    0    0    0 : cpustat     46      1     47      0
| size-32(DMA)           0      0     56   71    1 : tunables   32   16    8 : slabdata      0      0      0 : globalstat       0      0     0    0    0    0    0    0    0 : cpustat      0      0      0      0
| size-128             216    234    152   26    1 : tunables   32   16    8 : slabdata      9      9     24 : globalstat      94    216     9    0    0    0  122   30    2 : cpustat     16     77      1      0
| size-32              205    284     56   71    1 : tunables   32   16    8 : slabdata      4      4     48 : globalstat      87    205     4    0    0    0  118   51    4 : cpustat     54     61     41      0
| kmem_cache            48     48    256   16    1 : tunables   32   16    8 : slabdata      3      3      0 : globalstat      48     48     3    0    0    0    0    0    0 : cpustat      6     39      0      0
