# The root goes while a fault is under way: the CPU gets another one
boot(ram=48M, cpus=2, highmem=16M)
t1 = kthread(1)                                               -> t1
g0 = kvm_create_vm(16)                                        -> *
guest_set_entry(g0, 0, 0, 0, 1, RW|P)                         -> 0
guest_set_entry(g0, 0, 1, 0, 9, RW|P)                         -> 0
guest_set_entry(g0, 0, 1, 1, 10, RW|P)                        -> 0
kvm_guest_access(g0, 0, 0x1000, 0, 8)                         -> 0x0
kvm_guest_access(g0, 0, 0x0, PFERR_WRITE_MASK, 8, 0x5)  !12:t1  -> #PF 0x2 0x0
@t1 kvm_unmap_gfn(g0, 0)                                      -> 1
kvm_guest_access(g0, 0, 0x0, 0, 8)                            -> #PF 0x0 0x0
