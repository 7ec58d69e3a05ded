# a user gets nothing of the kernel's half, mapped or not
boot(ram=48M, highmem=16M)
load32(0xc0000000)                 -> SIGSEGV SEGV_MAPERR 0xc0000000
store32(0xc0100000, 0x1)           -> SIGSEGV SEGV_MAPERR 0xc0100000
fetch(0xc0100000)                  -> SIGSEGV SEGV_MAPERR 0xc0100000
load32(0xffffffff)                 -> SIGSEGV SEGV_MAPERR 0xffffffff
load64(0xbffffffc)                 -> SIGSEGV SEGV_MAPERR 0xbffffffc
v0 = vmalloc(4K)                   -> 0xc2800000
load32(v0)                         -> SIGSEGV SEGV_MAPERR 0xc2800000
p0 = alloc_pages(GFP_HIGHUSER, 0)  -> pfn 0x2c01 HighMem
a0 = kmap(p0)                      -> 0xff801000
store32(a0, 0x1)                   -> SIGSEGV SEGV_MAPERR 0xff801000
