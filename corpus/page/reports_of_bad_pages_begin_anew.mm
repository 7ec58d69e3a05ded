# Sixty bad pages in a minute are all reported, and so is the first of the next minute
boot(ram=48M)
p0 = alloc_pages(GFP_KERNEL, 6)  -> pfn 0x2c00 Normal
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
! BUG: Bad page state in process t0  pfn:02c00
! page:c10b1000 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c01
! page:c10b1040 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c02
! page:c10b1080 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c03
! page:c10b10c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c04
! page:c10b1100 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c05
! page:c10b1140 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c06
! page:c10b1180 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c07
! page:c10b11c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c08
! page:c10b1200 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c09
! page:c10b1240 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c0a
! page:c10b1280 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c0b
! page:c10b12c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c0c
! page:c10b1300 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c0d
! page:c10b1340 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c0e
! page:c10b1380 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c0f
! page:c10b13c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c10
! page:c10b1400 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c11
! page:c10b1440 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c12
! page:c10b1480 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c13
! page:c10b14c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c14
! page:c10b1500 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c15
! page:c10b1540 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c16
! page:c10b1580 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c17
! page:c10b15c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c18
! page:c10b1600 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c19
! page:c10b1640 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c1a
! page:c10b1680 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c1b
! page:c10b16c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c1c
! page:c10b1700 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c1d
! page:c10b1740 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c1e
! page:c10b1780 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c1f
! page:c10b17c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c20
! page:c10b1800 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c21
! page:c10b1840 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c22
! page:c10b1880 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c23
! page:c10b18c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c24
! page:c10b1900 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c25
! page:c10b1940 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c26
! page:c10b1980 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c27
! page:c10b19c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c28
! page:c10b1a00 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c29
! page:c10b1a40 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c2a
! page:c10b1a80 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c2b
! page:c10b1ac0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c2c
! page:c10b1b00 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c2d
! page:c10b1b40 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c2e
! page:c10b1b80 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c2f
! page:c10b1bc0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c30
! page:c10b1c00 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c31
! page:c10b1c40 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c32
! page:c10b1c80 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c33
! page:c10b1cc0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c34
! page:c10b1d00 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c35
! page:c10b1d40 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c36
! page:c10b1d80 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c37
! page:c10b1dc0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c38
! page:c10b1e00 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c39
! page:c10b1e40 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c3a
! page:c10b1e80 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c3b
! page:c10b1ec0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
p1 = alloc_page(GFP_KERNEL)      -> pfn 0x2c40 Normal
set_page_flags(p1, PG_slab)      -> ok
tick(6001)                      -> ok
__free_pages(p1, 0)              -> ok
! BUG: Bad page state in process t0  pfn:02c40
! page:c10b2000 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
