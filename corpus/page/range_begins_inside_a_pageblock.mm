# A range begins at a pageblock: anything else is a BUG
boot(ram=24M)
undo_isolate_page_range(0x1001, 0x1400)  -> BUG check_range: start_pfn & (pageblock_nr_pages - 1)
