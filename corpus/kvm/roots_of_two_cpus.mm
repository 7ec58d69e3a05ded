# Each CPU has its root; a table that is written while others stand for it is one for both
boot(ram=48M, cpus=2, highmem=16M)
g0 = kvm_create_vm(16)                                   -> *
guest_set_entry(g0, 0, 0, 0, 2, RW|P)                    -> 0
guest_set_entry(g0, 0, 1, 0, 2, RW|P)                    -> 0
guest_set_entry(g0, 0, 2, 0, 9, RW|P)                    -> 0
kvm_set_cr3(g0, 1, 1)                                    -> 0
kvm_guest_access(g0, 0, 0x0, PFERR_WRITE_MASK, 8, 0x90)  -> 0x90
kvm_guest_access(g0, 1, 0x0, 0, 8)                       -> 0x90
kvm_set_cr3(g0, 0, 1)                                    -> 0
kvm_guest_access(g0, 0, 0x0, 0, 8)                       -> 0x90
kvm_set_cr3(g0, 1, 0)                                    -> 0
guest_set_entry(g0, 0, 0, 0, 3, RW|P)                    -> 0
kvm_guest_access(g0, 1, 0x0, 0, 8)                       -> #PF 0x0 0x0
kvm_guest_access(g0, 0, 0x0, 0, 8)                       -> 0x90
kvm_set_cr3(g0, 0, 16)                                   -> -EINVAL
kvm_guest_access(g0, 0, 0x0, 0, 8)                       -> 0x90
