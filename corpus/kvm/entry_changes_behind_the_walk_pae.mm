# An entry of the guest changes behind the walk: what was walked is not mapped (three levels)
boot(pae=1, ram=48M, cpus=2, highmem=16M)
t1 = kthread(1)                                               -> t1
g0 = kvm_create_vm(16)                                        -> *
guest_set_entry(g0, 0, 0, 0, 1, RW|P)                         -> 0
guest_set_entry(g0, 0, 1, 0, 9, RW|P)                         -> 0
guest_set_entry(g0, 0, 1, 1, 10, RW|P)                        -> 0
kvm_guest_access(g0, 0, 0x1000, 0, 8)                         -> 0x0
kvm_guest_access(g0, 0, 0x0, PFERR_WRITE_MASK, 8, 0x5)  !13:t1  -> 0x5
@t1 guest_set_entry(g0, 1, 1, 0, 11, RW|P)                    -> 0
kvm_read_guest(g0, 0x9000, 8)                                 -> 0x0
kvm_read_guest(g0, 0xb000, 8)                                 -> 0x5
