# A hole between two RAM entries: its frames have a struct page and are never handed out
boot(ram=24M)
e820(0, 636K, RAM)
e820(1M, 11M, RAM)
e820(16M, 8M, RAM)
show(e820)                        -> ok
| 0000000000000000 - 0000000000001000 (reserved)
| 0000000000001000 - 000000000009f000 (usable)
| 0000000000100000 - 0000000000c00000 (usable)
| 0000000001000000 - 0000000001800000 (usable)
show(buddyinfo)                   -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      2
| Node 0, zone   Normal      1      2      1      1      2      0      1      2      2      2      0
global_page_state(nr_free_pages)  -> 4638
