# a bit of CR4 or EFER that the CPU does not have is refused
write_cr4(0x1)                -> #GP
write_cr4(PGE|PAE|PSE|0x200)  -> #GP
write_efer(NXE|0x1)           -> #GP
write_efer(NXE)               -> ok
write_cr4(PSE)                -> ok
read_cr4()                    -> 0x10
