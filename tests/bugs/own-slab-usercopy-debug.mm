# With red zones the same bytes may go to user space
boot(ram=48M, slab_debug=1)
o0 = kmalloc(64, GFP_KERNEL)     -> *
check_heap_object(o0, 64, 1)     -> ok
