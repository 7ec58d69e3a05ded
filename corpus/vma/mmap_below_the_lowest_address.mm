# below mmap_min_addr only CAP_SYS_RAWIO maps; a hint there is moved up
boot(ram=24M)
mmap(0x0, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> -EPERM
mmap(0x800, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> 0xb78c8000
set_capable(CAP_SYS_RAWIO)  -> ok
mmap(0x0, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x00000000
store32(0x0, 0x7)           -> ok
load32(0x0)                 -> 0x7
show(maps)                  -> ok
| 00000000-00001000 rw-p 00000000 00:00 0 
| b78c8000-b78c9000 rw-p 00000000 00:00 0 
| bf974000-bf995000 rw-p 00000000 00:00 0          [stack]
