# fuzz_page_pae found b3eb2089: alloc_pages trylock_page __free_pages get_zeroed_page ...
boot(pae=1)
p0 = alloc_pages(GFP_KERNEL, 0)                   -> pfn 0x1c30 Normal
trylock_page(p0)                                  -> 1
__free_pages(p0, 0)                               -> ok
! BUG: Bad page state in process t0  pfn:01c30
! page:c1071c00 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000001(locked)
a0 = get_zeroed_page(GFP_KERNEL)                  -> 0xc1c31000
a1 = __get_dma_pages(GFP_KERNEL|__GFP_NOFAIL, 0)  -> 0xc0c00000
switch_cpu(3)                                     -> ok
