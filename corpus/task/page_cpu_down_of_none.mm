# A CPU that is down, or that the machine never had, can neither go nor come
boot(cpus=3)
cpu_down(3)  -> -EINVAL
cpu_down(2)  -> 0
cpu_down(2)  -> -EINVAL
cpu_up(1)    -> -EINVAL
cpu_up(3)    -> -EINVAL
! can't online cpu 3 because it is not configured as may-hotadd at boot time
cpu_up(2)    -> 0
cpu_up(2)    -> -EINVAL
