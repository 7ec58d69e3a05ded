# Memory of a guest is written by 1, 2, 4, 8 bytes
boot(ram=24M)
g0 = kvm_create_vm(4)                        -> *
emulator_write_phys(g0, 0, 0x1000, 0x1, 16)  -> BUG emulator_write_phys: bytes == 0 || bytes > 8 || !is_power_of_2(bytes) || !IS_ALIGNED(gpa, bytes)
