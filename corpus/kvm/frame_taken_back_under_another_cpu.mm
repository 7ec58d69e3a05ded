# A frame's page is taken back while the guest's other CPU reads it: afterwards it reads a new one
g0 = kvm_create_vm(16)                                    -> *
kvm_set_cr3(g0, 0, 0)                                     -> 0
kvm_set_cr3(g0, 1, 0)                                     -> 0
guest_set_entry(g0, 0, 0, 0, 1, RIGHTS)                   -> 0
guest_set_entry(g0, 0, 1, 0, 2, RIGHTS)                   -> 0
kvm_guest_access(g0, 0, 0x10, PFERR_WRITE_MASK, 4, 0x77)  -> 0x77
t1 = kthread(1)                                           -> t1
@t1 kvm_guest_access(g0, 1, 0x10, 0, 4)                   -> 0x77
kvm_unmap_gfn(g0, 2)  !5:t1                               -> 1
@t1 kvm_guest_access(g0, 1, 0x10, 0, 4)                   -> 0x77
@t1 kvm_guest_access(g0, 1, 0x10, 0, 4)                   -> 0x0
kvm_guest_access(g0, 0, 0x10, PFERR_WRITE_MASK, 4, 0x78)  -> 0x78
@t1 kvm_guest_access(g0, 1, 0x10, 0, 4)                   -> 0x78
