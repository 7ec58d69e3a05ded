# A store to a table that is shadowed is emulated, and what was made of it is gone at once (three levels)
boot(pae=1, ram=48M, cpus=2, highmem=16M)
g0 = kvm_create_vm(16)                                        -> *
guest_set_entry(g0, 0, 0, 0, 1, RIGHTS)                       -> 0
guest_set_entry(g0, 0, 1, 0, 9, RIGHTS)                       -> 0
guest_set_entry(g0, 0, 1, 1, 1, RIGHTS)                       -> 0
kvm_guest_access(g0, 0, 0x0, PFERR_WRITE_MASK, 8, 0x99)       -> 0x99
emulator_write_phys(g0, 0, 0xa000, 0xaa, 8)                   -> 0
kvm_mmu_page_fault(g0, 0, 0x1000, PFERR_WRITE_MASK)           -> 2
kvm_guest_access(g0, 0, 0x1000, PFERR_WRITE_MASK, 8, 0xa007)  -> 0xa007
kvm_guest_access(g0, 0, 0x0, 0, 8)                            -> 0xaa
kvm_guest_access(g0, 1, 0x0, 0, 8)                            -> 0xaa
kvm_guest_access(g0, 0, 0x1008, PFERR_WRITE_MASK, 8, 0x0)     -> 0x0
kvm_guest_access(g0, 0, 0x1000, 0, 8)                         -> #PF 0x0 0x1000
kvm_read_guest(g0, 0x1000, 8)                                 -> 0xa027
