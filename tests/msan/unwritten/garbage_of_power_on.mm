# What stood in RAM at power-on is nobody's to read either.
boot(cpus=1, ramfill=0xff)
p = alloc_page(GFP_KERNEL)
page_check(p, 0xffffffff)
