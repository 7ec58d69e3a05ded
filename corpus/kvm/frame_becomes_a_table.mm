# A frame that is mapped for writing becomes a table: no spte and no TLB lets it be written
boot(ram=48M, cpus=2, highmem=16M)
g0 = kvm_create_vm(16)                                        -> *
guest_set_entry(g0, 0, 0, 0, 1, RW|P)                         -> 0
guest_set_entry(g0, 0, 1, 0, 2, RW|P)                         -> 0
kvm_guest_access(g0, 0, 0x0, PFERR_WRITE_MASK, 8, 0x9003)     -> 0x9003
kvm_guest_access(g0, 1, 0x0, 0, 8)                            -> 0x9003
guest_set_entry(g0, 0, 0, 1, 2, RW|P)                         -> 0
kvm_guest_access(g0, 1, 0x200000, PFERR_WRITE_MASK, 8, 0x77)  -> 0x77
kvm_guest_access(g0, 0, 0x0, PFERR_WRITE_MASK, 8, 0xa003)     -> 0xa003
kvm_guest_access(g0, 1, 0x200000, 0, 8)                       -> 0x0
