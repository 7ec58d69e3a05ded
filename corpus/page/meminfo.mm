# /proc/meminfo before and after 4 MiB of allocations
show(meminfo)                     -> ok
| MemTotal:          47008 kB
| MemFree:           47004 kB
| HighTotal:         16384 kB
| HighFree:          16384 kB
| LowTotal:          30624 kB
| LowFree:           30620 kB
p0 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x1c00 Normal
show(meminfo)                     -> ok
| MemTotal:          47008 kB
| MemFree:           42908 kB
| HighTotal:         16384 kB
| HighFree:          16384 kB
| LowTotal:          30624 kB
| LowFree:           26524 kB
