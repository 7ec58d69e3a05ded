# Paging needs protected mode
boot(tlb=real)
write_cr0(PG)                           -> #GP
