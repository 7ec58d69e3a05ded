# brk() by bytes and by pages
boot(ram=24M)
a0 = brk(0x0)            -> 0x08905000
brk(a0+0x1)              -> 0x08905001
store8(a0, 0x1)          -> ok
brk(a0+0x1000)           -> 0x08906000
brk(a0+0x3000)           -> 0x08908000
store32(a0+0x2ffc, 0x3)  -> ok
brk(a0+0x2fff)           -> 0x08907fff
load32(a0+0x2ffc)        -> 0x3
brk(a0+0x2000)           -> 0x08907000
brk(a0+0x3000)           -> 0x08908000
load32(a0+0x2ffc)        -> 0x0
brk(a0)                  -> 0x08905000
load8(a0)                -> SIGSEGV SEGV_MAPERR 0x8905000
brk(0xffffffff)          -> 0x08905000
