# brk() of a space that has too many areas stays where it is
boot(ram=24M, cpus=1)
a0 = brk(0x0)                 -> 0x08905000
sysctl(max_map_count, 0)      -> 0
brk(a0+0x1000)                -> 0x08905000
sysctl(max_map_count, 65530)  -> 0
brk(a0+0x1000)                -> 0x08906000
show(maps)                    -> ok
| 08905000-08906000 rw-p 00000000 00:00 0          [heap]
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
