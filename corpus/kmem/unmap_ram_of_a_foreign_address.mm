# vm_unmap_ram() of an address outside of vmalloc space is a BUG
vm_unmap_ram(0xc1000000, 1)  -> BUG vm_unmap_ram: addr < VMALLOC_START
