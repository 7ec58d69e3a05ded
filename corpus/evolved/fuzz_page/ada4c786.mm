# fuzz_page found ada4c786: get_zeroed_page alloc_page trylock_page wait_on_page_writeback ...
boot(ram=48M, cpus=2, nodes=2, highmem=8M)
a0 = get_zeroed_page(GFP_NOIO|__GFP_DMA|__GFP_HIGH|__GFP_FS|__GFP_NOWARN|__GFP_THISNODE|__GFP_NOTRACK|0x100000)  -> 0xc0c00000
a1 = get_zeroed_page(GFP_KERNEL)  -> 0xc1828000
p0 = alloc_page(GFP_HIGHUSER)     -> pfn 0x2c00 HighMem
trylock_page(p0)                  -> 1
trylock_page(p0)                  -> 0
wait_on_page_writeback(p0)        -> ok
unlock_page(p0)                   -> ok
wait_on_page_locked(p0)           -> ok
lock_page(p0)                     -> ok
unlock_page(p0)                   -> ok
