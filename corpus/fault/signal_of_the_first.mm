# t0 without a handler loses its space; the rest of it goes on
boot(ram=24M)
t1 = fork()                      -> t1
signal_handle(SIGSEGV, 0)        -> ok
load8(0x0)                       -> SIGSEGV SEGV_MAPERR 0x0
mmap(0x0, 4K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x0)  -> misuse
p0 = alloc_pages(GFP_KERNEL, 0)  -> pfn 0x142e Normal
@t1 brk(0x0)                     -> 0x08905000
