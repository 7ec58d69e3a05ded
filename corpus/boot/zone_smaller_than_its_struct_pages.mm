# A zone that is almost all hole has fewer frames than its struct pages take: all of them are present
boot(cpus=1)
e820(0, 636K, RAM)
e820(1M, 23M, RAM)
e820(640M, 4K, RAM)
zone_page_state(0, Normal, nr_free_pages)  -> 2023
show(zoneinfo)                             -> ok
| Node 0, zone      DMA
|   pages free     1176
|         min      101
|         low      126
|         high     151
|         scanned  0
|         spanned  4095
|         present  3934
|     nr_free_pages 1176
|     nr_slab_reclaimable 0
|     nr_slab_unreclaimable 0
|     numa_hit     0
|     numa_miss    0
|     numa_foreign 0
|     numa_interleave 0
|     numa_local   0
|     numa_other   0
|         protection: (0, 8, 8, 8)
|   pagesets
|     cpu: 0
|               count: 0
|               high:  0
|               batch: 1
|   vm stats threshold: 2
|   all_unreclaimable: 0
|   prev_priority:     12
|   start_pfn:         1
|   inactive_ratio:    1
| Node 0, zone   Normal
|   pages free     2023
|         min      52
|         low      65
|         high     78
|         scanned  0
|         spanned  159745
|         present  2049
|     nr_free_pages 2023
|     nr_slab_reclaimable 0
|     nr_slab_unreclaimable 18
|     numa_hit     20
|     numa_miss    0
|     numa_foreign 0
|     numa_interleave 0
|     numa_local   20
|     numa_other   0
|         protection: (0, 0, 0, 0)
|   pagesets
|     cpu: 0
|               count: 0
|               high:  0
|               batch: 1
|   vm stats threshold: 2
|   all_unreclaimable: 0
|   prev_priority:     12
|   start_pfn:         4096
|   inactive_ratio:    1
