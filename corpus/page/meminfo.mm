# /proc/meminfo before and after 4 MiB of allocations
show(meminfo)                     -> ok
| MemTotal:          47008 kB
| MemFree:           46840 kB
| HighTotal:         16384 kB
| HighFree:          16384 kB
| LowTotal:          30624 kB
| LowFree:           30456 kB
| Slab:                164 kB
| SReclaimable:          0 kB
| SUnreclaim:          164 kB
p0 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x1800 Normal
show(meminfo)                     -> ok
| MemTotal:          47008 kB
| MemFree:           42728 kB
| HighTotal:         16384 kB
| HighFree:          16384 kB
| LowTotal:          30624 kB
| LowFree:           26344 kB
| Slab:                164 kB
| SReclaimable:          0 kB
| SUnreclaim:          164 kB
