# Sixty bad pages in a minute are all reported, and so is the first of the next minute
boot(ram=48M)
p0 = alloc_pages(GFP_KERNEL, 6)  -> pfn 0x2c40 Normal
set_page_flags(p0, PG_slab)      -> ok
set_page_flags(p0+1, PG_slab)    -> ok
set_page_flags(p0+2, PG_slab)    -> ok
set_page_flags(p0+3, PG_slab)    -> ok
set_page_flags(p0+4, PG_slab)    -> ok
set_page_flags(p0+5, PG_slab)    -> ok
set_page_flags(p0+6, PG_slab)    -> ok
set_page_flags(p0+7, PG_slab)    -> ok
set_page_flags(p0+8, PG_slab)    -> ok
set_page_flags(p0+9, PG_slab)    -> ok
set_page_flags(p0+10, PG_slab)   -> ok
set_page_flags(p0+11, PG_slab)   -> ok
set_page_flags(p0+12, PG_slab)   -> ok
set_page_flags(p0+13, PG_slab)   -> ok
set_page_flags(p0+14, PG_slab)   -> ok
set_page_flags(p0+15, PG_slab)   -> ok
set_page_flags(p0+16, PG_slab)   -> ok
set_page_flags(p0+17, PG_slab)   -> ok
set_page_flags(p0+18, PG_slab)   -> ok
set_page_flags(p0+19, PG_slab)   -> ok
set_page_flags(p0+20, PG_slab)   -> ok
set_page_flags(p0+21, PG_slab)   -> ok
set_page_flags(p0+22, PG_slab)   -> ok
set_page_flags(p0+23, PG_slab)   -> ok
set_page_flags(p0+24, PG_slab)   -> ok
set_page_flags(p0+25, PG_slab)   -> ok
set_page_flags(p0+26, PG_slab)   -> ok
set_page_flags(p0+27, PG_slab)   -> ok
set_page_flags(p0+28, PG_slab)   -> ok
set_page_flags(p0+29, PG_slab)   -> ok
set_page_flags(p0+30, PG_slab)   -> ok
set_page_flags(p0+31, PG_slab)   -> ok
set_page_flags(p0+32, PG_slab)   -> ok
set_page_flags(p0+33, PG_slab)   -> ok
set_page_flags(p0+34, PG_slab)   -> ok
set_page_flags(p0+35, PG_slab)   -> ok
set_page_flags(p0+36, PG_slab)   -> ok
set_page_flags(p0+37, PG_slab)   -> ok
set_page_flags(p0+38, PG_slab)   -> ok
set_page_flags(p0+39, PG_slab)   -> ok
set_page_flags(p0+40, PG_slab)   -> ok
set_page_flags(p0+41, PG_slab)   -> ok
set_page_flags(p0+42, PG_slab)   -> ok
set_page_flags(p0+43, PG_slab)   -> ok
set_page_flags(p0+44, PG_slab)   -> ok
set_page_flags(p0+45, PG_slab)   -> ok
set_page_flags(p0+46, PG_slab)   -> ok
set_page_flags(p0+47, PG_slab)   -> ok
set_page_flags(p0+48, PG_slab)   -> ok
set_page_flags(p0+49, PG_slab)   -> ok
set_page_flags(p0+50, PG_slab)   -> ok
set_page_flags(p0+51, PG_slab)   -> ok
set_page_flags(p0+52, PG_slab)   -> ok
set_page_flags(p0+53, PG_slab)   -> ok
set_page_flags(p0+54, PG_slab)   -> ok
set_page_flags(p0+55, PG_slab)   -> ok
set_page_flags(p0+56, PG_slab)   -> ok
set_page_flags(p0+57, PG_slab)   -> ok
set_page_flags(p0+58, PG_slab)   -> ok
set_page_flags(p0+59, PG_slab)   -> ok
__free_pages(p0, 6)              -> ok
! BUG: Bad page state in process t0  pfn:02c40
! page:c10b2000 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c41
! page:c10b2040 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c42
! page:c10b2080 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c43
! page:c10b20c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c44
! page:c10b2100 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c45
! page:c10b2140 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c46
! page:c10b2180 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c47
! page:c10b21c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c48
! page:c10b2200 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c49
! page:c10b2240 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c4a
! page:c10b2280 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c4b
! page:c10b22c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c4c
! page:c10b2300 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c4d
! page:c10b2340 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c4e
! page:c10b2380 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c4f
! page:c10b23c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c50
! page:c10b2400 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c51
! page:c10b2440 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c52
! page:c10b2480 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c53
! page:c10b24c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c54
! page:c10b2500 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c55
! page:c10b2540 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c56
! page:c10b2580 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c57
! page:c10b25c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c58
! page:c10b2600 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c59
! page:c10b2640 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c5a
! page:c10b2680 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c5b
! page:c10b26c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c5c
! page:c10b2700 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c5d
! page:c10b2740 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c5e
! page:c10b2780 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c5f
! page:c10b27c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c60
! page:c10b2800 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c61
! page:c10b2840 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c62
! page:c10b2880 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c63
! page:c10b28c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c64
! page:c10b2900 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c65
! page:c10b2940 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c66
! page:c10b2980 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c67
! page:c10b29c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c68
! page:c10b2a00 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c69
! page:c10b2a40 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c6a
! page:c10b2a80 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c6b
! page:c10b2ac0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c6c
! page:c10b2b00 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c6d
! page:c10b2b40 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c6e
! page:c10b2b80 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c6f
! page:c10b2bc0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c70
! page:c10b2c00 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c71
! page:c10b2c40 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c72
! page:c10b2c80 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c73
! page:c10b2cc0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c74
! page:c10b2d00 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c75
! page:c10b2d40 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c76
! page:c10b2d80 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c77
! page:c10b2dc0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c78
! page:c10b2e00 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c79
! page:c10b2e40 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c7a
! page:c10b2e80 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c7b
! page:c10b2ec0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
p1 = alloc_page(GFP_KERNEL)      -> pfn 0x2c2d Normal
set_page_flags(p1, PG_slab)      -> ok
tick(6001)                       -> ok
__free_pages(p1, 0)              -> ok
! BUG: Bad page state in process t0  pfn:02c2d
! page:c10b1b40 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
