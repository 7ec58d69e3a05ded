# A guest's CPU has a cache of pages when it goes
g0 = kvm_create_vm(16)             -> *
kvm_mmu_page_fault(g0, 0, 0x0, 0)  -> *
kvm_destroy_vm(g0)                 -> ok
