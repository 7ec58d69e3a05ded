# An access does not cross its size
boot(ram=24M)
g0 = kvm_create_vm(4)                      -> *
kvm_guest_access(g0, 0, 0x3fffffff, 0, 1)  -> #PF 0x0 0x3fffffff
kvm_guest_access(g0, 0, 0xffc, 0, 8)       -> BUG kvm_guest_access: !IS_ALIGNED(gva, size)
