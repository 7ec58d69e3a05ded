# An ioremap() of a part of a page maps the page, and answers the address inside it
v0 = ioremap(0xe0000ffc, 8)        -> 0xc2800ffc
v1 = ioremap_cache(0xe0000123, 1)  -> 0xc2804123
iounmap(v0)                        -> ok
iounmap(v1)                        -> ok
show(vmallocinfo)                  -> ok
