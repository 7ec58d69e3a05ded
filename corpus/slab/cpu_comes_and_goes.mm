# A CPU that goes gives back what its arrays hold, one that comes gets new ones
boot(cpus=2)
c0 = kmem_cache_create("inode", 1360, 0, 0, NULL)  -> 0xc1c04900
switch_cpu(1)                                      -> ok
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2daa0
o1 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2d550
kmem_cache_free(c0, o0)                            -> ok
show(slabinfo)                                     -> ok
| slabinfo - version: 2.1
| # name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab> : tunables <limit> <batchcount> <sharedfactor> : slabdata <active_slabs> <num_slabs> <sharedavail>
| inode                  3      3   1360    3    1 : tunables   24   12    8 : slabdata      1      1      0
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
| size-4096             17     17   4096    1    1 : tunables   24   12    8 : slabdata     17     17      0
| size-2048(DMA)         0      0   2048    2    1 : tunables   24   12    8 : slabdata      0      0      0
| size-2048              6      6   2048    2    1 : tunables   24   12    8 : slabdata      3      3      0
| size-1024(DMA)         0      0   1024    4    1 : tunables   54   27    8 : slabdata      0      0      0
| size-1024             40     40   1024    4    1 : tunables   54   27    8 : slabdata     10     10      0
| size-512(DMA)          0      0    512    8    1 : tunables   54   27    8 : slabdata      0      0      0
| size-512               8      8    512    8    1 : tunables   54   27    8 : slabdata      1      1      0
| size-256(DMA)          0      0    256   16    1 : tunables  120   60    8 : slabdata      0      0      0
| size-256              16     16    256   16    1 : tunables  120   60    8 : slabdata      1      1      0
| size-192(DMA)          0      0    192   21    1 : tunables  120   60    8 : slabdata      0      0      0
| size-192               0      0    192   21    1 : tunables  120   60    8 : slabdata      0      0      0
| size-128(DMA)          0      0    128   32    1 : tunables  120   60    8 : slabdata      0      0      0
| size-64(DMA)           0      0     64   64    1 : tunables  120   60    8 : slabdata      0      0      0
| size-64                1     64     64   64    1 : tunables  120   60    8 : slabdata      1      1      0
| size-32(DMA)           0      0     32  124    1 : tunables  120   60    8 : slabdata      0      0      0
| size-128              96     96    128   32    1 : tunables  120   60    8 : slabdata      3      3      0
| size-32               72    124     32  124    1 : tunables  120   60    8 : slabdata      1      1      0
| kmem_cache            48     48    256   16    1 : tunables  120   60    8 : slabdata      3      3      0
switch_cpu(0)                                      -> ok
cpu_down(1)                                        -> 0
show(slabinfo)                                     -> ok
| slabinfo - version: 2.1
| # name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab> : tunables <limit> <batchcount> <sharedfactor> : slabdata <active_slabs> <num_slabs> <sharedavail>
| inode                  1      3   1360    3    1 : tunables   24   12    8 : slabdata      1      1      0
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
| size-4096             17     17   4096    1    1 : tunables   24   12    8 : slabdata     17     17      0
| size-2048(DMA)         0      0   2048    2    1 : tunables   24   12    8 : slabdata      0      0      0
| size-2048              6      6   2048    2    1 : tunables   24   12    8 : slabdata      3      3      0
| size-1024(DMA)         0      0   1024    4    1 : tunables   54   27    8 : slabdata      0      0      0
| size-1024             40     40   1024    4    1 : tunables   54   27    8 : slabdata     10     10      0
| size-512(DMA)          0      0    512    8    1 : tunables   54   27    8 : slabdata      0      0      0
| size-512               8      8    512    8    1 : tunables   54   27    8 : slabdata      1      1      0
| size-256(DMA)          0      0    256   16    1 : tunables  120   60    8 : slabdata      0      0      0
| size-256              16     16    256   16    1 : tunables  120   60    8 : slabdata      1      1      0
| size-192(DMA)          0      0    192   21    1 : tunables  120   60    8 : slabdata      0      0      0
| size-192               0      0    192   21    1 : tunables  120   60    8 : slabdata      0      0      0
| size-128(DMA)          0      0    128   32    1 : tunables  120   60    8 : slabdata      0      0      0
| size-64(DMA)           0      0     64   64    1 : tunables  120   60    8 : slabdata      0      0      0
| size-64                1     64     64   64    1 : tunables  120   60    8 : slabdata      1      1      0
| size-32(DMA)           0      0     32  124    1 : tunables  120   60    8 : slabdata      0      0      0
| size-128              96     96    128   32    1 : tunables  120   60    8 : slabdata      3      3      0
| size-32               72    124     32  124    1 : tunables  120   60    8 : slabdata      1      1      0
| kmem_cache            48     48    256   16    1 : tunables  120   60    8 : slabdata      3      3      0
o2 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2d000
cpu_up(1)                                          -> 0
switch_cpu(1)                                      -> ok
o3 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2faa0
