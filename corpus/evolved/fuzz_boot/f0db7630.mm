# fuzz_boot found f0db7630: show global_page_state
boot(ram=48M, ramdisk=8M)
e820(0, 636K, RAM, 0)
e820(1M, 10M, RAM, 0)
e820(4424K, 9244K, RAM, 0)
e820(96M, 4M, RAM, 2)
e820(636K, 0xff1bd, RAM, 3)
e820(13668K, 29528K, RAM, 1)
e820(43196K, 10380K, unusable, 2)
show(early_res)                   -> ok
show(e820)                        -> ok
global_page_state(nr_free_pages)  -> 11037
