# A frame that is mapped six times has two descriptors; they go with the entries, in any order
boot(ram=48M, cpus=1, highmem=16M)
g0 = kvm_create_vm(16)                                      -> *
guest_set_entry(g0, 0, 0, 0, 1, RW|P)                       -> 0
guest_set_entry(g0, 0, 1, 0, 9, RW|P)                       -> 0
guest_set_entry(g0, 0, 1, 1, 9, RW|P)                       -> 0
guest_set_entry(g0, 0, 1, 2, 9, RW|P)                       -> 0
guest_set_entry(g0, 0, 1, 3, 9, RW|P)                       -> 0
guest_set_entry(g0, 0, 1, 4, 9, RW|P)                       -> 0
guest_set_entry(g0, 0, 1, 5, 9, RW|P)                       -> 0
kvm_guest_access(g0, 0, 0x0, PFERR_WRITE_MASK, 8, 0x90)     -> 0x90
kvm_guest_access(g0, 0, 0x1000, 0, 8)                       -> 0x90
kvm_guest_access(g0, 0, 0x2000, 0, 8)                       -> 0x90
kvm_guest_access(g0, 0, 0x3000, 0, 8)                       -> 0x90
kvm_guest_access(g0, 0, 0x4000, 0, 8)                       -> 0x90
kvm_guest_access(g0, 0, 0x5000, PFERR_WRITE_MASK, 8, 0x95)  -> 0x95
guest_set_entry(g0, 0, 1, 0, 10, RW|P)                      -> 0
kvm_guest_access(g0, 0, 0x0, 0, 8)                          -> 0x0
guest_set_entry(g0, 0, 1, 5, 10, RW|P)                      -> 0
kvm_guest_access(g0, 0, 0x5000, 0, 8)                       -> 0x0
kvm_guest_access(g0, 0, 0x1000, 0, 8)                       -> 0x95
kvm_unmap_gfn(g0, 9)                                        -> 1
kvm_guest_access(g0, 0, 0x1000, 0, 8)                       -> 0x0
