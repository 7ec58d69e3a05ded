# fuzz_boot_pae found 3a6b1a4b: show alloc_pages_exact
boot(cpus=2, pae=1, bios_ebda=0xbc3f)
e820(0, 2804K, RAM)
e820(12M, 4M, reserved, 1)
e820(13M, 2M, ACPI)
e820(14M, 2M, NVS)
show(early_res)                            -> ok
a0 = alloc_pages_exact(4169729, GFP_USER)  -> NULL
! t0: page allocation failure. order:10, mode:0x200d0
