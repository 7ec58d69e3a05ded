# A drain that frees nothing gives a zone no hope
boot(ram=24M)
drain_all_pages()               -> ok
zone_all_unreclaimable(0, DMA)  -> ok
drain_all_pages()               -> ok
