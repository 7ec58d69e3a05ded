# vm_unmap_ram(NULL) is a BUG
vm_unmap_ram(NULL, 1)  -> BUG vm_unmap_ram: addr == 0
