# fuzz_page_pae found 7814f3f5:
boot(pae=1)
