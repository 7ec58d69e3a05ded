# RLIMIT_DATA bounds brk(), counted from start_brk
boot(ram=24M)
a0 = brk(0x0)                   -> 0x08905000
setrlimit(RLIMIT_DATA, 8K, 8K)  -> 0
brk(a0+0x2000)                  -> 0x08907000
brk(a0+0x2001)                  -> 0x08907000
brk(a0+0x1000)                  -> 0x08906000
brk(0xffffffff)                 -> 0x08906000
