# a table of pointers above RAM is all ones, and refused
boot(pae=1, tlb=adversary)
write_cr3(NULL, 0xffffffe0)  -> #GP
read_cr3()                   -> *000
