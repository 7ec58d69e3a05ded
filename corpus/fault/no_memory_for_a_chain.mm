# a write to the zero page finds no memory for the chain of an anon_vma, or for its page
boot(ram=24M)
t1 = fork()                             -> t1
@t1 mmap(0x50000000, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0x0)  -> 0x50000000
@t1 load32(0x50000000)                  -> 0x0
@t1 store32(0x50000000, 0x5)  ~fail=2+  -> SIGKILL
@t1 load32(0x50000000)                  -> no task
