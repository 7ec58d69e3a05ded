# The third write to a table without a use of it, and one to a part of an entry: its shadow goes
boot(ram=48M, cpus=2, highmem=16M)
g0 = kvm_create_vm(16)                                      -> *
guest_set_entry(g0, 0, 0, 0, 1, RIGHTS)                     -> 0
guest_set_entry(g0, 0, 1, 0, 9, RIGHTS)                     -> 0
kvm_guest_access(g0, 0, 0x0, PFERR_WRITE_MASK, 8, 0x99)     -> 0x99
guest_set_entry(g0, 0, 1, 1, 10, RIGHTS)                    -> 0
guest_set_entry(g0, 0, 1, 2, 10, RIGHTS)                    -> 0
guest_set_entry(g0, 0, 1, 3, 10, RIGHTS)                    -> 0
kvm_guest_access(g0, 0, 0x3000, PFERR_WRITE_MASK, 8, 0xaa)  -> 0xaa
emulator_write_phys(g0, 0, 0x1000, 0x5, 1)                  -> 0
kvm_guest_access(g0, 0, 0x0, 0, 8)                          -> 0x99
emulator_write_phys(g0, 0, 0x1001, 0xb0, 1)                 -> 0
kvm_guest_access(g0, 0, 0x0, 0, 8)                          -> 0x0
emulator_write_phys(g0, 0, 0x1002, 0x0, 2)                  -> 0
kvm_guest_access(g0, 0, 0x0, 0, 8)                          -> 0x0
