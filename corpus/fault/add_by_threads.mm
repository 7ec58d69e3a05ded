# what two threads add to a word, indivisibly, is all there
boot(ram=24M, cpus=2, tlb=adversary)
mmap(0x50000000, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
t1 = thread()                  -> t1
@t1 switch_cpu(1)              -> ok
add32(0x50000000, 0x1)  !6:t1  -> 0x100
@t1 add32(0x50000000, 0x100)   -> 0x0
add32(0x50000000, 0x1)         -> 0x101
@t1 add32(0x50000000, 0x100)   -> 0x102
load32(0x50000000)             -> 0x202
