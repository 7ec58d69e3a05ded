# a thread touches the page at point 4 of another's first touch
boot(ram=24M, cpus=2, tlb=adversary)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
t1 = thread()                           -> t1
@t1 switch_cpu(1)                       -> ok
store32(0x50000000, 0x11111111)  !4:t1  -> ok
@t1 store32(0x50000004, 0x22222222)     -> ok
load64(0x50000000)                      -> 0x2222222211111111
@t1 load64(0x50000000)                  -> 0x2222222211111111
