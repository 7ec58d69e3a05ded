# init_on_free: memory is zeroed when it is freed, unless its owner keeps it constructed
boot(init_on_free=1)
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)           -> 0xc1c04880
c1 = kmem_cache_create("dentry", 400, 0, 0, ctor_pattern)  -> 0xc1c2ee00
c2 = kmem_cache_create("filp", 400, 0, SLAB_TYPESAFE_BY_RCU, NULL)  -> 0xc1c2ed00
o0 = kmem_cache_alloc(c0, GFP_KERNEL)                      -> 0xc1c30e10
obj_fill(o0, 0x11111111)                                   -> ok
kmem_cache_free(c0, o0)                                    -> ok
o1 = kmem_cache_alloc(c0, GFP_KERNEL)                      -> 0xc1c30e10
obj_check(o1, 0x0)                                         -> 0
o2 = kmem_cache_alloc(c1, GFP_KERNEL)                      -> 0xc1c31e10
kmem_cache_free(c1, o2)                                    -> ok
o3 = kmalloc(100, GFP_KERNEL)                              -> 0xc1c27d80
obj_fill(o3, 0x22222222)                                   -> ok
kfree(o3)                                                  -> ok
o4 = kmalloc(100, GFP_KERNEL)                              -> 0xc1c27d80
obj_check(o4, 0x0)                                         -> 0
show(slabinfo)                                             -> ok
| slabinfo - version: 2.1
| # name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab> : tunables <limit> <batchcount> <sharedfactor> : slabdata <active_slabs> <num_slabs> <sharedavail>
| filp                   0      0    400   10    1 : tunables   54   27    8 : slabdata      0      0      0
| dentry                10     10    400   10    1 : tunables   54   27    8 : slabdata      1      1      0
| inode                 10     10    400   10    1 : tunables   54   27    8 : slabdata      1      1      0
| kvm_mmu_page_header      0      0     64   63    1 : tunables  120   60    8 : slabdata      0      0      0
| pte_list_desc          0      0     40   99    1 : tunables  120   60    8 : slabdata      0      0      0
| vm_area_struct        16     33    120   33    1 : tunables  120   60    8 : slabdata      1      1      0
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
| size-2048              8      8   2048    2    1 : tunables   24   12    8 : slabdata      4      4      0
| size-1024(DMA)         0      0   1024    4    1 : tunables   54   27    8 : slabdata      0      0      0
| size-1024             40     40   1024    4    1 : tunables   54   27    8 : slabdata     10     10      0
| size-512(DMA)          0      0    512    8    1 : tunables   54   27    8 : slabdata      0      0      0
| size-512              16     16    512    8    1 : tunables   54   27    8 : slabdata      2      2      0
| size-256(DMA)          0      0    256   16    1 : tunables  120   60    8 : slabdata      0      0      0
| size-256              16     16    256   16    1 : tunables  120   60    8 : slabdata      1      1      0
| size-192(DMA)          0      0    192   21    1 : tunables  120   60    8 : slabdata      0      0      0
| size-192               0      0    192   21    1 : tunables  120   60    8 : slabdata      0      0      0
| size-128(DMA)          0      0    128   32    1 : tunables  120   60    8 : slabdata      0      0      0
| size-64(DMA)           0      0     64   63    1 : tunables  120   60    8 : slabdata      0      0      0
| size-64                1     63     64   63    1 : tunables  120   60    8 : slabdata      1      1      0
| size-32(DMA)           0      0     32  124    1 : tunables  120   60    8 : slabdata      0      0      0
| size-128              96     96    128   32    1 : tunables  120   60    8 : slabdata      3      3      0
| size-32               91    124     32  124    1 : tunables  120   60    8 : slabdata      1      1      0
| kmem_cache            60     60    256   15    1 : tunables  120   60    8 : slabdata      4      4      0
