# Tables that lead out of the guest; calls on frames that it has not; guests that cannot be
boot(ram=48M, cpus=1, highmem=16M)
g0 = kvm_create_vm(4)                                   -> *
guest_set_entry(g0, 0, 0, 0, 1, RW|P)                   -> 0
guest_set_entry(g0, 0, 0, 1, 4, RW|P)                   -> 0
guest_set_entry(g0, 0, 1, 0, 4, RW|P)                   -> 0
kvm_guest_access(g0, 0, 0x0, PFERR_WRITE_MASK, 8, 0x1)  -> -EFAULT
kvm_read_guest(g0, 0x1000, 8)                           -> 0x4063
kvm_guest_access(g0, 0, 0x200000, 0, 8)                 -> #PF 0x0 0x200000
guest_set_entry(g0, 0, 4, 0, 1, P)                      -> -EFAULT
emulator_write_phys(g0, 0, 0x10000000000000, 0x1, 8)    -> -EFAULT
kvm_read_guest(g0, 0x4000, 8)                           -> -EFAULT
kvm_read_guest(g0, 0x10000000000000, 8)                 -> -EFAULT
kvm_mmu_page_fault(g0, 0, 0x0, 0)                       -> -EFAULT
g1 = kvm_create_vm(0)                                   -> NULL
g2 = kvm_create_vm(1025)                                -> NULL
g3 = kvm_create_vm(1024)                                -> *
emulator_write_phys(g3, 1, 0x3fffff, 0x7, 1)            -> 0
kvm_read_guest(g3, 0x3ffff8, 8)                         -> 0x700000000000000
