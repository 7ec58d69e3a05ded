# The oldest shadow pages go for new ones; roots in use stay, and then there is no room
boot(ram=48M, cpus=1, highmem=16M)
g0 = kvm_create_vm(64)                                        -> *
guest_set_entry(g0, 0, 0, 0, 1, RW|P)                         -> 0
guest_set_entry(g0, 0, 0, 1, 2, RW|P)                         -> 0
guest_set_entry(g0, 0, 0, 2, 3, RW|P)                         -> 0
guest_set_entry(g0, 0, 1, 0, 9, RW|P)                         -> 0
guest_set_entry(g0, 0, 2, 0, 9, RW|P)                         -> 0
guest_set_entry(g0, 0, 3, 0, 9, RW|P)                         -> 0
kvm_guest_access(g0, 0, 0x0, PFERR_WRITE_MASK, 8, 0x90)       -> 0x90
kvm_guest_access(g0, 0, 0x200000, PFERR_WRITE_MASK, 8, 0x91)  -> 0x91
kvm_guest_access(g0, 0, 0x400000, PFERR_WRITE_MASK, 8, 0x92)  -> 0x92
kvm_mmu_change_mmu_pages(g0, 3)                               -> ok
kvm_guest_access(g0, 0, 0x0, 0, 8)                            -> 0x92
kvm_guest_access(g0, 0, 0x200000, 0, 8)                       -> 0x92
kvm_mmu_change_mmu_pages(g0, 1)                               -> ok
kvm_guest_access(g0, 0, 0x0, 0, 8)                            -> -ENOSPC
kvm_mmu_change_mmu_pages(g0, 0)                               -> ok
kvm_guest_access(g0, 1, 0x0, 0, 8)                            -> -ENOSPC
kvm_mmu_change_mmu_pages(g0, 64)                              -> ok
kvm_guest_access(g0, 1, 0x0, 0, 8)                            -> 0x92
