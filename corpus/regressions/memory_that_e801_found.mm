# A map of one entry is no map: the kernel asks e801, and there is as much as that says
boot(cpus=2)
e820(0, 24M, reserved)
v0 = vmalloc(69)         -> 0xc3800000
kfill(v0, 0xee4603aa)    -> ok
kcheck(v0, 0xee4603aa)   -> 0
