# A device reads into a page that two tasks wait for; time passes only when nobody can run
boot(cpus=2)
t1 = kthread(1)              -> t1
p0 = alloc_page(GFP_KERNEL)  -> pfn * Normal
lock_page(p0)                -> ok
page_io(p0, 10)              -> ok
@t1 lock_page(p0)            -> ok
wait_on_page_locked(p0)      -> ok
@t1 unlock_page(p0)          -> ok
trylock_page(p0)             -> 1
