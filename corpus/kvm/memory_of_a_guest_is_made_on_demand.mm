# A frame of a guest is backed when it is first touched; entries are marked accessed, and dirty
boot(ram=48M, cpus=2, highmem=16M)
g0 = kvm_create_vm(16)                                        -> *
guest_set_entry(g0, 0, 0, 0, 1, RIGHTS)                       -> 0
guest_set_entry(g0, 0, 1, 3, 9, RIGHTS)                       -> 0
kvm_unmap_gfn(g0, 9)                                          -> 0
kvm_guest_access(g0, 0, 0x3008, 0, 8)                         -> 0x0
kvm_read_guest(g0, 0x1018, 8)                                 -> 0x9027
kvm_guest_access(g0, 0, 0x3008, PFERR_WRITE_MASK|PFERR_USER_MASK, 8, 0x1122334455667788)  -> 0x1122334455667788
kvm_read_guest(g0, 0x1018, 8)                                 -> 0x9067
kvm_guest_access(g0, 1, 0x300c, 0, 4)                         -> 0x11223344
kvm_read_guest(g0, 0x900f, 1)                                 -> 0x11
kvm_guest_access(g0, 1, 0x300e, PFERR_WRITE_MASK, 2, 0xabcd)  -> 0xabcd
kvm_guest_access(g0, 0, 0x3008, 0, 8)                         -> 0xabcd334455667788
kvm_mmu_invlpg(g0, 0, 0x3000)                                 -> ok
kvm_guest_access(g0, 0, 0x3008, 0, 1)                         -> 0x88
kvm_unmap_gfn(g0, 9)                                          -> 1
kvm_destroy_vm(g0)                                            -> ok
