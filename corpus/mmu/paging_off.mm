# without paging linear addresses are physical: a page of the direct map lies 3 GiB lower
a0 = get_zeroed_page(GFP_KERNEL)  -> *
kstore32(a0+0x4, 0x4711)          -> ok
write_cr0(PE)                     -> ok
kload32(a0+0x40000004)            -> 0x4711
write_cr0(PG|WP|PE)               -> ok
kload32(a0+0x4)                   -> 0x4711
