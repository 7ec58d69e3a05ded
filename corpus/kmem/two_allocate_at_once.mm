# Two CPUs in vmalloc() at once get areas that are apart
boot(ram=48M, cpus=2, highmem=16M)
t1 = kthread(1)           -> t1
v0 = vmalloc(16K)  !4:t1  -> 0xc2800000
@t1 v1 = vmalloc(16K)     -> 0xc2806000
show(vmallocinfo)         -> ok
| 0xc2800000-0xc2805000   20480 run_vmalloc pages=4 vmalloc N0=4
| 0xc2806000-0xc280b000   20480 run_vmalloc pages=4 vmalloc N0=4
kfill(v0+0x3000, 0x1)     -> ok
@t1 kfill(v1, 0x2)        -> ok
kcheck(v0+0x3000, 0x1)    -> 0
