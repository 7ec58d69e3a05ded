# Objects of another node gather, 12 of them, and go home together: some into the shared array there
boot(ram=64M, cpus=2, nodes=2)
c0 = kmem_cache_create("inode", 1360, 0, 0, NULL)  -> 0xc2004900
slab_tune(c0, 4, 2, 1)                             -> 0
o0 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)      -> 0xc3c2f000
o1 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)      -> 0xc3c2f550
o2 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)      -> 0xc3c2faa0
o3 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)      -> 0xc3c30000
o4 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)      -> 0xc3c30550
o5 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)      -> 0xc3c30aa0
o6 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)      -> 0xc3c31000
o7 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)      -> 0xc3c31550
o8 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)      -> 0xc3c31aa0
o9 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)      -> 0xc3c32000
o10 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)     -> 0xc3c32550
o11 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)     -> 0xc3c32aa0
o12 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)     -> 0xc3c33000
kmem_cache_free(c0, o0)                            -> ok
kmem_cache_free(c0, o1)                            -> ok
kmem_cache_free(c0, o2)                            -> ok
kmem_cache_free(c0, o3)                            -> ok
kmem_cache_free(c0, o4)                            -> ok
kmem_cache_free(c0, o5)                            -> ok
kmem_cache_free(c0, o6)                            -> ok
kmem_cache_free(c0, o7)                            -> ok
kmem_cache_free(c0, o8)                            -> ok
kmem_cache_free(c0, o9)                            -> ok
kmem_cache_free(c0, o10)                           -> ok
kmem_cache_free(c0, o11)                           -> ok
show(slabinfo)                                     -> ok
| slabinfo - version: 2.1
| # name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab> : tunables <limit> <batchcount> <sharedfactor> : slabdata <active_slabs> <num_slabs> <sharedavail>
| inode                 13     15   1360    3    1 : tunables    4    2    1 : slabdata      5      5      0
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
| size-4096             45     45   4096    1    1 : tunables   24   12    8 : slabdata     45     45      0
| size-2048(DMA)         0      0   2048    2    1 : tunables   24   12    8 : slabdata      0      0      0
| size-2048             12     12   2048    2    1 : tunables   24   12    8 : slabdata      6      6      0
| size-1024(DMA)         0      0   1024    4    1 : tunables   54   27    8 : slabdata      0      0      0
| size-1024             50     52   1024    4    1 : tunables   54   27    8 : slabdata     13     13      0
| size-512(DMA)          0      0    512    8    1 : tunables   54   27    8 : slabdata      0      0      0
| size-512               8     16    512    8    1 : tunables   54   27    8 : slabdata      2      2      0
| size-256(DMA)          0      0    256   16    1 : tunables  120   60    8 : slabdata      0      0      0
| size-256              21     32    256   16    1 : tunables  120   60    8 : slabdata      2      2      0
| size-192(DMA)          0      0    192   21    1 : tunables  120   60    8 : slabdata      0      0      0
| size-192               0      0    192   21    1 : tunables  120   60    8 : slabdata      0      0      0
| size-128(DMA)          0      0    128   32    1 : tunables  120   60    8 : slabdata      0      0      0
| size-64(DMA)           0      0     64   64    1 : tunables  120   60    8 : slabdata      0      0      0
| size-64               63    128     64   64    1 : tunables  120   60    8 : slabdata      2      2      0
| size-32(DMA)           0      0     32  124    1 : tunables  120   60    8 : slabdata      0      0      0
| size-128             218    224    128   32    1 : tunables  120   60    8 : slabdata      7      7     24
| size-32              235    248     32  124    1 : tunables  120   60    8 : slabdata      2      2     48
| kmem_cache            48     48    256   16    1 : tunables  120   60    8 : slabdata      3      3      0
kmem_cache_free(c0, o12)                           -> ok
show(slabinfo)                                     -> ok
| slabinfo - version: 2.1
| # name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab> : tunables <limit> <batchcount> <sharedfactor> : slabdata <active_slabs> <num_slabs> <sharedavail>
| inode                  3      9   1360    3    1 : tunables    4    2    1 : slabdata      2      3      2
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
| size-4096             45     45   4096    1    1 : tunables   24   12    8 : slabdata     45     45      0
| size-2048(DMA)         0      0   2048    2    1 : tunables   24   12    8 : slabdata      0      0      0
| size-2048             12     12   2048    2    1 : tunables   24   12    8 : slabdata      6      6      0
| size-1024(DMA)         0      0   1024    4    1 : tunables   54   27    8 : slabdata      0      0      0
| size-1024             50     52   1024    4    1 : tunables   54   27    8 : slabdata     13     13      0
| size-512(DMA)          0      0    512    8    1 : tunables   54   27    8 : slabdata      0      0      0
| size-512               8     16    512    8    1 : tunables   54   27    8 : slabdata      2      2      0
| size-256(DMA)          0      0    256   16    1 : tunables  120   60    8 : slabdata      0      0      0
| size-256              21     32    256   16    1 : tunables  120   60    8 : slabdata      2      2      0
| size-192(DMA)          0      0    192   21    1 : tunables  120   60    8 : slabdata      0      0      0
| size-192               0      0    192   21    1 : tunables  120   60    8 : slabdata      0      0      0
| size-128(DMA)          0      0    128   32    1 : tunables  120   60    8 : slabdata      0      0      0
| size-64(DMA)           0      0     64   64    1 : tunables  120   60    8 : slabdata      0      0      0
| size-64               63    128     64   64    1 : tunables  120   60    8 : slabdata      2      2      0
| size-32(DMA)           0      0     32  124    1 : tunables  120   60    8 : slabdata      0      0      0
| size-128             218    224    128   32    1 : tunables  120   60    8 : slabdata      7      7     24
| size-32              235    248     32  124    1 : tunables  120   60    8 : slabdata      2      2     48
| kmem_cache            48     48    256   16    1 : tunables  120   60    8 : slabdata      3      3      0
switch_cpu(1)                                      -> ok
o13 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc3c32aa0
o14 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc3c32550
