# One table, two kinds of access on the way to it: two shadow pages; the same access: one
boot(ram=48M, cpus=1, highmem=16M)
g0 = kvm_create_vm(16)                                        -> *
guest_set_entry(g0, 0, 0, 0, 1, RIGHTS)                       -> 0
guest_set_entry(g0, 0, 0, 1, 1, US|P)                         -> 0
guest_set_entry(g0, 0, 0, 2, 1, RIGHTS)                       -> 0
guest_set_entry(g0, 0, 1, 0, 9, RIGHTS)                       -> 0
kvm_guest_access(g0, 0, 0x0, PFERR_WRITE_MASK, 8, 0x99)       -> 0x99
kvm_guest_access(g0, 0, 0x200000, PFERR_WRITE_MASK, 8, 0x98)  -> #PF 0x3 0x200000
kvm_guest_access(g0, 0, 0x200000, 0, 8)                       -> 0x99
kvm_guest_access(g0, 0, 0x400000, PFERR_WRITE_MASK, 8, 0x97)  -> 0x97
kvm_guest_access(g0, 0, 0x200000, 0, 8)                       -> 0x97
guest_set_entry(g0, 0, 0, 1, 1, RIGHTS)                       -> 0
kvm_guest_access(g0, 0, 0x200000, PFERR_WRITE_MASK, 8, 0x96)  -> 0x96
kvm_guest_access(g0, 0, 0x0, 0, 8)                            -> 0x96
