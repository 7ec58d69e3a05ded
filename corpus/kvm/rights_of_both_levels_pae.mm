# A guest is granted what both levels of its tables grant, and nothing else (three levels)
boot(pae=1, ram=48M, cpus=1, highmem=16M)
g0 = kvm_create_vm(16)                                        -> *
guest_set_entry(g0, 0, 0, 0, 1, RW|P)                         -> 0
guest_set_entry(g0, 0, 0, 1, 2, US|P)                         -> 0
guest_set_entry(g0, 0, 0, 2, 3, RIGHTS|XD)                    -> 0
guest_set_entry(g0, 0, 0, 3, 4, RIGHTS|PS)                    -> 0
guest_set_entry(g0, 0, 1, 0, 8, RIGHTS)                       -> 0
guest_set_entry(g0, 0, 1, 1, 8, P)                            -> 0
guest_set_entry(g0, 0, 1, 2, 8, RIGHTS|PS)                    -> 0
emulator_write_phys(g0, 0, 0x1018, 0x1000008007, 8)           -> 0
guest_set_entry(g0, 0, 2, 0, 9, RIGHTS)                       -> 0
guest_set_entry(g0, 0, 2, 1, 9, XD|US|P)                      -> 0
guest_set_entry(g0, 0, 3, 0, 10, RIGHTS)                      -> 0
kvm_guest_access(g0, 0, 0x0, PFERR_WRITE_MASK, 4, 0x1)        -> 0x1
kvm_guest_access(g0, 0, 0x0, PFERR_USER_MASK, 4)              -> #PF 0x5 0x0
kvm_guest_access(g0, 0, 0x1000, PFERR_WRITE_MASK, 4, 0x1)     -> #PF 0x3 0x1000
kvm_guest_access(g0, 0, 0x1000, 0, 4)                         -> 0x1
kvm_guest_access(g0, 0, 0x2000, PFERR_FETCH_MASK, 4)          -> 0x1
kvm_guest_access(g0, 0, 0x3000, 0, 4)                         -> #PF 0x9 0x3000
kvm_guest_access(g0, 0, 0x200000, PFERR_USER_MASK|PFERR_FETCH_MASK, 1)  -> 0x0
kvm_guest_access(g0, 0, 0x200000, PFERR_WRITE_MASK|PFERR_USER_MASK, 1, 0x1)  -> #PF 0x7 0x200000
kvm_guest_access(g0, 0, 0x201000, PFERR_USER_MASK|PFERR_FETCH_MASK, 1)  -> #PF 0x15 0x201000
kvm_guest_access(g0, 0, 0x201000, PFERR_USER_MASK, 1)         -> 0x0
kvm_guest_access(g0, 0, 0x400000, PFERR_FETCH_MASK, 1)        -> #PF 0x11 0x400000
kvm_guest_access(g0, 0, 0x400000, PFERR_WRITE_MASK, 1, 0x3)   -> 0x3
kvm_guest_access(g0, 0, 0x600000, 0, 1)                       -> #PF 0x9 0x600000
kvm_guest_access(g0, 0, 0x800000, PFERR_WRITE_MASK|PFERR_USER_MASK, 1, 0x1)  -> #PF 0x6 0x800000
