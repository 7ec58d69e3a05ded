# percpu_pagelist_fraction sets high to a share of the zone, batch to a quarter of it
boot(ram=24M)
sysctl(percpu_pagelist_fraction, 8)  -> 0
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
|   vm stats threshold: 4
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
|   pages free     1909
|         min      52
|         low      65
|         high     78
|         scanned  0
|         spanned  2048
|         present  2016
|     nr_free_pages 1909
|     nr_slab_reclaimable 0
|     nr_slab_unreclaimable 41
|     numa_hit     45
|     numa_miss    0
|     numa_foreign 0
|     numa_interleave 0
|     numa_local   45
|     numa_other   0
|         protection: (0, 0, 0, 0)
|   pagesets
|     cpu: 0
|               count: 0
|               high:  252
|               batch: 63
|   vm stats threshold: 4
|     cpu: 1
|               count: 0
|               high:  252
|               batch: 63
|   vm stats threshold: 4
|   all_unreclaimable: 0
|   prev_priority:     12
|   start_pfn:         4096
|   inactive_ratio:    1
sysctl(percpu_pagelist_fraction, 7)  -> -EINVAL
