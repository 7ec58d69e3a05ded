# A CPU that is in the middle of an access is interrupted before a page goes, and waited for (three levels)
boot(pae=1, ram=48M, cpus=2, highmem=16M)
t1 = kthread(1)                                               -> t1
g0 = kvm_create_vm(16)                                        -> *
guest_set_entry(g0, 0, 0, 0, 1, RW|P)                         -> 0
guest_set_entry(g0, 0, 1, 0, 9, RW|P)                         -> 0
kvm_guest_access(g0, 0, 0x0, PFERR_WRITE_MASK, 8, 0x5)        -> 0x5
kvm_guest_access(g0, 1, 0x0, PFERR_WRITE_MASK, 8, 0x6)        -> 0x6
kvm_guest_access(g0, 0, 0x0, PFERR_WRITE_MASK, 8, 0x7)  !3:t1  -> 0x7
@t1 kvm_unmap_gfn(g0, 9)                                      -> 1
kvm_guest_access(g0, 0, 0x0, 0, 8)                            -> 0x0
kvm_guest_access(g0, 1, 0x0, 0, 8)                            -> 0x0
