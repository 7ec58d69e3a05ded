# The frames of the ramdisk are reserved while booting and free afterwards
boot(ram=48M, highmem=0, ramdisk=8M, ramdisk_size=1M)
show(early_res)                   -> ok
| gone
global_page_state(nr_free_pages)  -> 11750
