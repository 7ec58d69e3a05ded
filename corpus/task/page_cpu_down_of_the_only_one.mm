# The last CPU does not go, whichever is named
boot(cpus=1)
cpu_down(0)  -> -EBUSY
cpu_down(3)  -> -EBUSY
cpu_up(0)    -> -EINVAL
cpu_up(1)    -> -EINVAL
! can't online cpu 1 because it is not configured as may-hotadd at boot time
