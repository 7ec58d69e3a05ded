# A page that a guest had is free when it goes
g0 = kvm_create_vm(16)                                    -> *
kvm_set_cr3(g0, 0, 0)                                     -> 0
guest_set_entry(g0, 0, 0, 0, 1, RIGHTS)                   -> 0
guest_set_entry(g0, 0, 1, 0, 2, RIGHTS)                   -> 0
kvm_guest_access(g0, 0, 0x10, PFERR_WRITE_MASK, 4, 0x77)  -> 0x77
kvm_destroy_vm(g0)                                        -> ok
