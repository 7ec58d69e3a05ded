# There are two CPUs
boot(ram=24M)
g0 = kvm_create_vm(4)  -> *
kvm_set_cr3(g0, 2, 0)  -> BUG kvm_vcpu_of: id >= KVM_NR_VCPUS
