# Two tasks take a CPU down each: the second waits until the first is done
boot(cpus=3)
t1 = kthread(1)     -> t1
cpu_down(2)  !4:t1  -> 0
@t1 cpu_down(1)     -> 0
cpu_up(2)           -> 0
@t1 cpu_up(1)       -> 0
