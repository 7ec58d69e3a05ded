# Two ways lead to one table, and one of them is read-only
g0 = kvm_create_vm(16)                                        -> *
kvm_set_cr3(g0, 0, 0)                                         -> 0
guest_set_entry(g0, 0, 0, 0, 1, RIGHTS)                       -> 0
guest_set_entry(g0, 0, 0, 1, 1, P)                            -> 0
guest_set_entry(g0, 0, 1, 0, 2, RIGHTS)                       -> 0
kvm_guest_access(g0, 0, 0x10, PFERR_WRITE_MASK, 4, 0x77)      -> 0x77
kvm_guest_access(g0, 0, 0x200010, 0, 4)                       -> 0x77
kvm_guest_access(g0, 0, 0x200010, PFERR_WRITE_MASK, 4, 0x78)  -> #PF *
