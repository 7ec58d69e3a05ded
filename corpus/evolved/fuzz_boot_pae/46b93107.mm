# fuzz_boot_pae found 46b93107: show
boot(cpus=4, pae=1)
show(active_ranges)  -> ok
