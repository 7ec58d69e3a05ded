# Frames go back under the guest: data, a table, the root; it finds zeros there
boot(ram=48M, cpus=2, highmem=16M)
g0 = kvm_create_vm(16)                                   -> *
guest_set_entry(g0, 0, 0, 0, 1, RW|P)                    -> 0
guest_set_entry(g0, 0, 1, 0, 9, RW|P)                    -> 0
kvm_guest_access(g0, 0, 0x0, PFERR_WRITE_MASK, 8, 0x90)  -> 0x90
kvm_unmap_gfn(g0, 9)                                     -> 1
kvm_guest_access(g0, 0, 0x0, 0, 8)                       -> 0x0
kvm_unmap_gfn(g0, 1)                                     -> 1
kvm_guest_access(g0, 0, 0x0, 0, 8)                       -> #PF 0x0 0x0
guest_set_entry(g0, 0, 1, 0, 9, RW|P)                    -> 0
kvm_guest_access(g0, 0, 0x0, PFERR_WRITE_MASK, 8, 0x91)  -> 0x91
kvm_unmap_gfn(g0, 0)                                     -> 1
kvm_guest_access(g0, 0, 0x0, 0, 8)                       -> #PF 0x0 0x0
kvm_unmap_gfn(g0, 0)                                     -> 0
kvm_unmap_gfn(g0, 15)                                    -> 0
kvm_unmap_gfn(g0, 16)                                    -> -EFAULT
guest_set_entry(g0, 1, 0, 0, 1, RW|P)                    -> 0
kvm_guest_access(g0, 0, 0x0, 0, 8)                       -> 0x91
