# A range is made of whole pageblocks: anything else is a BUG
boot(ram=24M)
start_isolate_page_range(0x1000, 0x1200)  -> BUG check_range: end_pfn & (pageblock_nr_pages - 1)
