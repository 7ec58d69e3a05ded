# Frames that do not exist are nobody's: such a range is isolated at once, and stays empty
boot(ram=24M)
start_isolate_page_range(0x8000, 0x9000)  -> 0
test_pages_isolated(0x8000, 0x9000)       -> 0
undo_isolate_page_range(0x8000, 0x9000)   -> ok
