# highmem= that is less than what lowmem leaves makes memory end earlier
boot(ram=960M, cpus=1, highmem=16M)
show(active_ranges)  -> ok
| 0: 0x00000001 -> 0x0000009f
| 0: 0x00000100 -> 0x00039000
show(zonelists)      -> ok
| order zone
| Node 0: 0/HighMem 0/Normal 0/DMA
| Node 0 alone: 0/HighMem 0/Normal 0/DMA
