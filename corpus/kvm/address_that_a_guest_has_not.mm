# Linear addresses end at 1 GiB
boot(ram=24M)
g0 = kvm_create_vm(4)                     -> *
kvm_mmu_invlpg(g0, 0, 0x3ffff000)         -> ok
kvm_mmu_page_fault(g0, 0, 0x3fffffff, 0)  -> 4
kvm_mmu_page_fault(g0, 0, 0x40000000, 0)  -> BUG kvm_mmu_page_fault: gva >= KVM_GVA_LIMIT
