# Every way to have no memory when a guest is made, and when it faults (three levels)
boot(pae=1, ram=48M, cpus=2, highmem=16M)
g0 = kvm_create_vm(16)  ~fail=1                         -> NULL
g0 = kvm_create_vm(16)  ~fail=2                         -> NULL
g0 = kvm_create_vm(16)                                  -> *
guest_set_entry(g0, 0, 0, 0, 1, RW|P)  ~fail=1          -> -ENOMEM
guest_set_entry(g0, 0, 0, 0, 1, RW|P)                   -> 0
guest_set_entry(g0, 0, 1, 0, 9, RW|P)                   -> 0
kvm_guest_access(g0, 0, 0x0, 0, 8)  ~fail=1             -> -ENOMEM
kvm_guest_access(g0, 0, 0x0, 0, 8)  ~fail=2+            -> -ENOMEM
kvm_guest_access(g0, 0, 0x0, 0, 8)  ~fail=45+           -> -ENOMEM
kvm_guest_access(g0, 0, 0x0, 0, 8)  ~fail=90+           -> 0x0
kvm_guest_access(g0, 0, 0x0, PFERR_WRITE_MASK, 8, 0x7)  -> 0x7
kvm_guest_access(g0, 0, 0x0, 0, 8)                      -> 0x7
