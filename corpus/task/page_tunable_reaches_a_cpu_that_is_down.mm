# The pagesets of a CPU that is down take the tunable's size all the same
boot(ram=24M, cpus=2)
cpu_down(1)                          -> 0
sysctl(percpu_pagelist_fraction, 8)  -> 0
cpu_up(1)                            -> 0
switch_cpu(1)                        -> ok
p0 = alloc_page(GFP_KERNEL)          -> pfn 0x146c Normal
__free_pages(p0, 0)                  -> ok
show(zoneinfo)                       -> ok
| Node 0, zone      DMA
|   pages free     3753
|         min      101
|         low      126
|         high     151
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
|         protection: (0, 7, 7, 7)
|   pagesets
|     cpu: 0
|               count: 0
|               high:  491
|               batch: 96
|   vm stats threshold: 2
|     cpu: 1
|               count: 0
|               high:  491
|               batch: 96
|   vm stats threshold: 4
|   all_unreclaimable: 0
|   prev_priority:     12
|   start_pfn:         1
|   inactive_ratio:    1
| Node 0, zone   Normal
|   pages free     1779
|         min      52
|         low      65
|         high     78
|         scanned  0
|         spanned  2048
|         present  2016
|     nr_free_pages 1779
|     nr_slab_reclaimable 0
|     nr_slab_unreclaimable 45
|     numa_hit     45
|     numa_miss    0
|     numa_foreign 0
|     numa_interleave 0
|     numa_local   45
|     numa_other   0
|         protection: (0, 0, 0, 0)
|   pagesets
|     cpu: 0
|               count: 62
|               high:  252
|               batch: 63
|   vm stats threshold: 2
|     cpu: 1
|               count: 63
|               high:  252
|               batch: 63
|   vm stats threshold: 4
|   all_unreclaimable: 0
|   prev_priority:     12
|   start_pfn:         4096
|   inactive_ratio:    1
