# Objects lie at multiples of their alignment; to cache lines only as far as they are large
c0 = kmem_cache_create("inode", 20, 0, 0, NULL)                   -> 0xc1c04900
c1 = kmem_cache_create("dentry", 20, 0, SLAB_HWCACHE_ALIGN, NULL) -> 0xc1c04800
c2 = kmem_cache_create("filp", 100, 0, SLAB_HWCACHE_ALIGN, NULL)  -> 0xc1c04700
c3 = kmem_cache_create("vm_area", 20, 256, 0, NULL)               -> 0xc1c04600
c4 = kmem_cache_create("mm_struct", 20, 4096, 0, NULL)            -> 0xc1c33f00
c5 = kmem_cache_create("task", 8, 0, 0, NULL)                     -> 0xc1c33e00
show(slabinfo)                                                    -> ok
| slabinfo - version: 2.1
| # name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab> : tunables <limit> <batchcount> <sharedfactor> : slabdata <active_slabs> <num_slabs> <sharedavail>
| task                   0      0     16  240    1 : tunables  120   60    8 : slabdata      0      0      0
| mm_struct              0      0   4096    1    1 : tunables   24   12    8 : slabdata      0      0      0
| vm_area                0      0    256   16    1 : tunables  120   60    8 : slabdata      0      0      0
| filp                   0      0    128   32    1 : tunables  120   60    8 : slabdata      0      0      0
| dentry                 0      0     32  124    1 : tunables  120   60    8 : slabdata      0      0      0
| inode                  0      0     24  163    1 : tunables  120   60    8 : slabdata      0      0      0
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
| size-4096             22     22   4096    1    1 : tunables   24   12    8 : slabdata     22     22      0
| size-2048(DMA)         0      0   2048    2    1 : tunables   24   12    8 : slabdata      0      0      0
| size-2048              6      6   2048    2    1 : tunables   24   12    8 : slabdata      3      3      0
| size-1024(DMA)         0      0   1024    4    1 : tunables   54   27    8 : slabdata      0      0      0
| size-1024             52     52   1024    4    1 : tunables   54   27    8 : slabdata     13     13      0
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
| kmem_cache            64     64    256   16    1 : tunables  120   60    8 : slabdata      4      4      0
o0 = kmem_cache_alloc(c3, GFP_KERNEL)                             -> 0xc1c36f00
o1 = kmem_cache_alloc(c4, GFP_KERNEL)                             -> 0xc1c37000
