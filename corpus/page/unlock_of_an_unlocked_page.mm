# Unlocking a page that is not locked is a BUG
p0 = alloc_page(GFP_HIGHUSER)  -> pfn 0x2c00 HighMem
unlock_page(p0)                -> BUG unlock_page: !PageLocked(page)
