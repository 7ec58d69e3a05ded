# A range of two pageblocks is isolated whole; undone, its pages are free for all again
boot(ram=48M)
test_pages_isolated(0x2000, 0x2800)       -> -EBUSY
start_isolate_page_range(0x2000, 0x2800)  -> 0
test_pages_isolated(0x2000, 0x2800)       -> 0
test_pages_isolated(0x2000, 0x2c00)       -> -EBUSY
undo_isolate_page_range(0x2000, 0x2800)   -> ok
test_pages_isolated(0x2000, 0x2800)       -> -EBUSY
