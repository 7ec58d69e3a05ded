# min_free_kbytes sets the marks of all zones, in proportion to their size
boot(ram=48M, highmem=16M)
sysctl(min_free_kbytes, 1024)        -> 0
show(zoneinfo)                       -> ok
| Node 0, zone      DMA
|   pages free     3753
|         min      126
|         low      157
|         high     189
|         scanned  0
|         spanned  4095
|         present  3934
|     nr_free_pages 3753
|     nr_slab_reclaimable 0
|     nr_slab_unreclaimable 0
|     numa_hit     0
|     numa_miss    0
|     numa_foreign 0
|     numa_interleave 0
|     numa_local   0
|     numa_other   0
|         protection: (0, 15, 31, 31)
|   pagesets
|     cpu: 0
|               count: 0
|               high:  0
|               batch: 1
|   vm stats threshold: 4
|     cpu: 1
|               count: 0
|               high:  0
|               batch: 1
|   vm stats threshold: 4
|   all_unreclaimable: 0
|   prev_priority:     12
|   start_pfn:         1
|   inactive_ratio:    1
| Node 0, zone   Normal
|   pages free     3861
|         min      129
|         low      161
|         high     193
|         scanned  0
|         spanned  4096
|         present  4032
|     nr_free_pages 3861
|     nr_slab_reclaimable 0
|     nr_slab_unreclaimable 41
|     numa_hit     45
|     numa_miss    0
|     numa_foreign 0
|     numa_interleave 0
|     numa_local   45
|     numa_other   0
|         protection: (0, 0, 126, 126)
|   pagesets
|     cpu: 0
|               count: 0
|               high:  0
|               batch: 1
|   vm stats threshold: 4
|     cpu: 1
|               count: 0
|               high:  0
|               batch: 1
|   vm stats threshold: 4
|   all_unreclaimable: 0
|   prev_priority:     12
|   start_pfn:         4096
|   inactive_ratio:    1
| Node 0, zone  HighMem
|   pages free     4096
|         min      32
|         low      64
|         high     96
|         scanned  0
|         spanned  4096
|         present  4032
|     nr_free_pages 4096
|     nr_slab_reclaimable 0
|     nr_slab_unreclaimable 0
|     numa_hit     0
|     numa_miss    0
|     numa_foreign 0
|     numa_interleave 0
|     numa_local   0
|     numa_other   0
|         protection: (0, 0, 0, 0)
|   pagesets
|     cpu: 0
|               count: 0
|               high:  0
|               batch: 1
|   vm stats threshold: 4
|     cpu: 1
|               count: 0
|               high:  0
|               batch: 1
|   vm stats threshold: 4
|   all_unreclaimable: 0
|   prev_priority:     12
|   start_pfn:         8192
|   inactive_ratio:    1
sysctl(min_free_kbytes, 4294967295)  -> -EINVAL
