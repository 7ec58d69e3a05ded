# Every two seconds a CPU looks at the array of one other node
boot(ram=64M, cpus=3, nodes=3)
c0 = kmem_cache_create("inode", 1360, 0, 0, NULL)  -> 0xc1404900
slab_tune(c0, 2, 1, 0)                             -> 0
o0 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)      -> 0xc2832000
o1 = kmem_cache_alloc_node(c0, GFP_KERNEL, 2)      -> 0xc3c32000
kmem_cache_free(c0, o0)                            -> ok
kmem_cache_free(c0, o1)                            -> ok
show(slabinfo)                                     -> ok
| slabinfo - version: 2.1
| # name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab> : tunables <limit> <batchcount> <sharedfactor> : slabdata <active_slabs> <num_slabs> <sharedavail>
| inode                  2      6   1360    3    1 : tunables    2    1    0 : slabdata      2      2      0
| kvm_mmu_page_header      0      0     64   64    1 : tunables  120   60    8 : slabdata      0      0      0
| pte_list_desc          0      0     40   99    1 : tunables  120   60    8 : slabdata      0      0      0
| vm_area_struct        16     34    120   34    1 : tunables  120   60    8 : slabdata      1      1      0
| mm_struct             16     16    256   16    1 : tunables  120   60    8 : slabdata      1      1      0
| anon_vma_chain        16     83     48   83    1 : tunables  120   60    8 : slabdata      1      1      0
| anon_vma              16    163     24  163    1 : tunables  120   60    8 : slabdata      1      1      0
| size-4194304(DMA)      0      0 4194304    1 1024 : tunables    1    1    0 : slabdata      0      0      0
| size-4194304           0      0 4194304    1 1024 : tunables    1    1    0 : slabdata      0      0      0
| size-2097152(DMA)      0      0 2097152    1  512 : tunables    1    1    0 : slabdata      0      0      0
| size-2097152           0      0 2097152    1  512 : tunables    1    1    0 : slabdata      0      0      0
| size-1048576(DMA)      0      0 1048576    1  256 : tunables    1    1    0 : slabdata      0      0      0
| size-1048576           0      0 1048576    1  256 : tunables    1    1    0 : slabdata      0      0      0
| size-524288(DMA)       0      0 524288    1  128 : tunables    1    1    0 : slabdata      0      0      0
| size-524288            0      0 524288    1  128 : tunables    1    1    0 : slabdata      0      0      0
| size-262144(DMA)       0      0 262144    1   64 : tunables    1    1    0 : slabdata      0      0      0
| size-262144            0      0 262144    1   64 : tunables    1    1    0 : slabdata      0      0      0
| size-131072(DMA)       0      0 131072    1   32 : tunables    8    4    0 : slabdata      0      0      0
| size-131072            0      0 131072    1   32 : tunables    8    4    0 : slabdata      0      0      0
| size-65536(DMA)        0      0  65536    1   16 : tunables    8    4    0 : slabdata      0      0      0
| size-65536             0      0  65536    1   16 : tunables    8    4    0 : slabdata      0      0      0
| size-32768(DMA)        0      0  32768    1    8 : tunables    8    4    0 : slabdata      0      0      0
| size-32768             0      0  32768    1    8 : tunables    8    4    0 : slabdata      0      0      0
| size-16384(DMA)        0      0  16384    1    4 : tunables    8    4    0 : slabdata      0      0      0
| size-16384             0      0  16384    1    4 : tunables    8    4    0 : slabdata      0      0      0
| size-8192(DMA)         0      0   8192    1    2 : tunables    8    4    0 : slabdata      0      0      0
| size-8192              0      0   8192    1    2 : tunables    8    4    0 : slabdata      0      0      0
| size-4096(DMA)         0      0   4096    1    1 : tunables   24   12    8 : slabdata      0      0      0
| size-4096             73     73   4096    1    1 : tunables   24   12    8 : slabdata     73     73      0
| size-2048(DMA)         0      0   2048    2    1 : tunables   24   12    8 : slabdata      0      0      0
| size-2048             20     20   2048    2    1 : tunables   24   12    8 : slabdata     10     10      0
| size-1024(DMA)         0      0   1024    4    1 : tunables   54   27    8 : slabdata      0      0      0
| size-1024             76     80   1024    4    1 : tunables   54   27    8 : slabdata     20     20      0
| size-512(DMA)          0      0    512    8    1 : tunables   54   27    8 : slabdata      0      0      0
| size-512              12     24    512    8    1 : tunables   54   27    8 : slabdata      3      3      0
| size-256(DMA)          0      0    256   16    1 : tunables  120   60    8 : slabdata      0      0      0
| size-256              26     48    256   16    1 : tunables  120   60    8 : slabdata      3      3      0
| size-192(DMA)          0      0    192   21    1 : tunables  120   60    8 : slabdata      0      0      0
| size-192               0      0    192   21    1 : tunables  120   60    8 : slabdata      0      0      0
| size-128(DMA)          0      0    128   32    1 : tunables  120   60    8 : slabdata      0      0      0
| size-64(DMA)           0      0     64   64    1 : tunables  120   60    8 : slabdata      0      0      0
| size-64               63    192     64   64    1 : tunables  120   60    8 : slabdata      3      3      0
| size-32(DMA)           0      0     32  124    1 : tunables  120   60    8 : slabdata      0      0      0
| size-128             536    544    128   32    1 : tunables  120   60    8 : slabdata     17     17     96
| size-32              396    620     32  124    1 : tunables  120   60    8 : slabdata      5      5     96
| kmem_cache            48     48    256   16    1 : tunables  120   60    8 : slabdata      3      3      0
tick(3000)                                         -> ok
show(slabinfo)                                     -> ok
| slabinfo - version: 2.1
| # name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab> : tunables <limit> <batchcount> <sharedfactor> : slabdata <active_slabs> <num_slabs> <sharedavail>
| inode                  1      6   1360    3    1 : tunables    2    1    0 : slabdata      1      2      0
| kvm_mmu_page_header      0      0     64   64    1 : tunables  120   60    8 : slabdata      0      0      0
| pte_list_desc          0      0     40   99    1 : tunables  120   60    8 : slabdata      0      0      0
| vm_area_struct        16     34    120   34    1 : tunables  120   60    8 : slabdata      1      1      0
| mm_struct             16     16    256   16    1 : tunables  120   60    8 : slabdata      1      1      0
| anon_vma_chain        16     83     48   83    1 : tunables  120   60    8 : slabdata      1      1      0
| anon_vma              16    163     24  163    1 : tunables  120   60    8 : slabdata      1      1      0
| size-4194304(DMA)      0      0 4194304    1 1024 : tunables    1    1    0 : slabdata      0      0      0
| size-4194304           0      0 4194304    1 1024 : tunables    1    1    0 : slabdata      0      0      0
| size-2097152(DMA)      0      0 2097152    1  512 : tunables    1    1    0 : slabdata      0      0      0
| size-2097152           0      0 2097152    1  512 : tunables    1    1    0 : slabdata      0      0      0
| size-1048576(DMA)      0      0 1048576    1  256 : tunables    1    1    0 : slabdata      0      0      0
| size-1048576           0      0 1048576    1  256 : tunables    1    1    0 : slabdata      0      0      0
| size-524288(DMA)       0      0 524288    1  128 : tunables    1    1    0 : slabdata      0      0      0
| size-524288            0      0 524288    1  128 : tunables    1    1    0 : slabdata      0      0      0
| size-262144(DMA)       0      0 262144    1   64 : tunables    1    1    0 : slabdata      0      0      0
| size-262144            0      0 262144    1   64 : tunables    1    1    0 : slabdata      0      0      0
| size-131072(DMA)       0      0 131072    1   32 : tunables    8    4    0 : slabdata      0      0      0
| size-131072            0      0 131072    1   32 : tunables    8    4    0 : slabdata      0      0      0
| size-65536(DMA)        0      0  65536    1   16 : tunables    8    4    0 : slabdata      0      0      0
| size-65536             0      0  65536    1   16 : tunables    8    4    0 : slabdata      0      0      0
| size-32768(DMA)        0      0  32768    1    8 : tunables    8    4    0 : slabdata      0      0      0
| size-32768             0      0  32768    1    8 : tunables    8    4    0 : slabdata      0      0      0
| size-16384(DMA)        0      0  16384    1    4 : tunables    8    4    0 : slabdata      0      0      0
| size-16384             0      0  16384    1    4 : tunables    8    4    0 : slabdata      0      0      0
| size-8192(DMA)         0      0   8192    1    2 : tunables    8    4    0 : slabdata      0      0      0
| size-8192              0      0   8192    1    2 : tunables    8    4    0 : slabdata      0      0      0
| size-4096(DMA)         0      0   4096    1    1 : tunables   24   12    8 : slabdata      0      0      0
| size-4096             67     73   4096    1    1 : tunables   24   12    8 : slabdata     67     73      5
| size-2048(DMA)         0      0   2048    2    1 : tunables   24   12    8 : slabdata      0      0      0
| size-2048             18     20   2048    2    1 : tunables   24   12    8 : slabdata      9     10      2
| size-1024(DMA)         0      0   1024    4    1 : tunables   54   27    8 : slabdata      0      0      0
| size-1024             73     80   1024    4    1 : tunables   54   27    8 : slabdata     20     20      2
| size-512(DMA)          0      0    512    8    1 : tunables   54   27    8 : slabdata      0      0      0
| size-512              12     24    512    8    1 : tunables   54   27    8 : slabdata      3      3      0
| size-256(DMA)          0      0    256   16    1 : tunables  120   60    8 : slabdata      0      0      0
| size-256              25     48    256   16    1 : tunables  120   60    8 : slabdata      3      3      0
| size-192(DMA)          0      0    192   21    1 : tunables  120   60    8 : slabdata      0      0      0
| size-192               0      0    192   21    1 : tunables  120   60    8 : slabdata      0      0      0
| size-128(DMA)          0      0    128   32    1 : tunables  120   60    8 : slabdata      0      0      0
| size-64(DMA)           0      0     64   64    1 : tunables  120   60    8 : slabdata      0      0      0
| size-64               63    192     64   64    1 : tunables  120   60    8 : slabdata      3      3      0
| size-32(DMA)           0      0     32  124    1 : tunables  120   60    8 : slabdata      0      0      0
| size-128             482    544    128   32    1 : tunables  120   60    8 : slabdata     17     17     54
| size-32              342    620     32  124    1 : tunables  120   60    8 : slabdata      5      5     54
| kmem_cache            48     48    256   16    1 : tunables  120   60    8 : slabdata      3      3      0
tick(3000)                                         -> ok
show(slabinfo)                                     -> ok
| slabinfo - version: 2.1
| # name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab> : tunables <limit> <batchcount> <sharedfactor> : slabdata <active_slabs> <num_slabs> <sharedavail>
| inode                  0      0   1360    3    1 : tunables    2    1    0 : slabdata      0      0      0
| kvm_mmu_page_header      0      0     64   64    1 : tunables  120   60    8 : slabdata      0      0      0
| pte_list_desc          0      0     40   99    1 : tunables  120   60    8 : slabdata      0      0      0
| vm_area_struct         8     34    120   34    1 : tunables  120   60    8 : slabdata      1      1      0
| mm_struct              8     16    256   16    1 : tunables  120   60    8 : slabdata      1      1      0
| anon_vma_chain         8     83     48   83    1 : tunables  120   60    8 : slabdata      1      1      0
| anon_vma               8    163     24  163    1 : tunables  120   60    8 : slabdata      1      1      0
| size-4194304(DMA)      0      0 4194304    1 1024 : tunables    1    1    0 : slabdata      0      0      0
| size-4194304           0      0 4194304    1 1024 : tunables    1    1    0 : slabdata      0      0      0
| size-2097152(DMA)      0      0 2097152    1  512 : tunables    1    1    0 : slabdata      0      0      0
| size-2097152           0      0 2097152    1  512 : tunables    1    1    0 : slabdata      0      0      0
| size-1048576(DMA)      0      0 1048576    1  256 : tunables    1    1    0 : slabdata      0      0      0
| size-1048576           0      0 1048576    1  256 : tunables    1    1    0 : slabdata      0      0      0
| size-524288(DMA)       0      0 524288    1  128 : tunables    1    1    0 : slabdata      0      0      0
| size-524288            0      0 524288    1  128 : tunables    1    1    0 : slabdata      0      0      0
| size-262144(DMA)       0      0 262144    1   64 : tunables    1    1    0 : slabdata      0      0      0
| size-262144            0      0 262144    1   64 : tunables    1    1    0 : slabdata      0      0      0
| size-131072(DMA)       0      0 131072    1   32 : tunables    8    4    0 : slabdata      0      0      0
| size-131072            0      0 131072    1   32 : tunables    8    4    0 : slabdata      0      0      0
| size-65536(DMA)        0      0  65536    1   16 : tunables    8    4    0 : slabdata      0      0      0
| size-65536             0      0  65536    1   16 : tunables    8    4    0 : slabdata      0      0      0
| size-32768(DMA)        0      0  32768    1    8 : tunables    8    4    0 : slabdata      0      0      0
| size-32768             0      0  32768    1    8 : tunables    8    4    0 : slabdata      0      0      0
| size-16384(DMA)        0      0  16384    1    4 : tunables    8    4    0 : slabdata      0      0      0
| size-16384             0      0  16384    1    4 : tunables    8    4    0 : slabdata      0      0      0
| size-8192(DMA)         0      0   8192    1    2 : tunables    8    4    0 : slabdata      0      0      0
| size-8192              0      0   8192    1    2 : tunables    8    4    0 : slabdata      0      0      0
| size-4096(DMA)         0      0   4096    1    1 : tunables   24   12    8 : slabdata      0      0      0
| size-4096             58     67   4096    1    1 : tunables   24   12    8 : slabdata     58     67      7
| size-2048(DMA)         0      0   2048    2    1 : tunables   24   12    8 : slabdata      0      0      0
| size-2048             15     16   2048    2    1 : tunables   24   12    8 : slabdata      8      8      3
| size-1024(DMA)         0      0   1024    4    1 : tunables   54   27    8 : slabdata      0      0      0
| size-1024             67     76   1024    4    1 : tunables   54   27    8 : slabdata     19     19      3
| size-512(DMA)          0      0    512    8    1 : tunables   54   27    8 : slabdata      0      0      0
| size-512              12     24    512    8    1 : tunables   54   27    8 : slabdata      3      3      0
| size-256(DMA)          0      0    256   16    1 : tunables  120   60    8 : slabdata      0      0      0
| size-256              18     48    256   16    1 : tunables  120   60    8 : slabdata      3      3      0
| size-192(DMA)          0      0    192   21    1 : tunables  120   60    8 : slabdata      0      0      0
| size-192               0      0    192   21    1 : tunables  120   60    8 : slabdata      0      0      0
| size-128(DMA)          0      0    128   32    1 : tunables  120   60    8 : slabdata      0      0      0
| size-64(DMA)           0      0     64   64    1 : tunables  120   60    8 : slabdata      0      0      0
| size-64               39    192     64   64    1 : tunables  120   60    8 : slabdata      3      3      0
| size-32(DMA)           0      0     32  124    1 : tunables  120   60    8 : slabdata      0      0      0
| size-128             425    544    128   32    1 : tunables  120   60    8 : slabdata     17     17     33
| size-32              285    620     32  124    1 : tunables  120   60    8 : slabdata      5      5     33
| kmem_cache            46     48    256   16    1 : tunables  120   60    8 : slabdata      3      3      0
