# Whoever may use the reserves waits for a page that must not fail, with interrupts off: no such request is made
boot(ram=2M)
task_flags(PF_MEMALLOC)
o0 = kmalloc_node(262145, __GFP_NOFAIL, 0)  -> *
